# What turns LambdaFunctions into images and services: Node and the operator. Build from the top of the repository.
ARG NODE_IMAGE
FROM ${NODE_IMAGE} AS sources
COPY package.json /source/
COPY lambda /source/lambda
# Types are taken away once here, and not whenever the operator starts. The folders are those that it loads.
RUN ["node", "/source/lambda/images/strip.ts", "/source", "/opt/homelab", \
  "lambda/api", "lambda/archive", "lambda/builder", "lambda/events", "lambda/kube", "lambda/operator", \
  "lambda/runtimes/nodejs"]

FROM ${NODE_IMAGE}
COPY --from=sources /opt/homelab /opt/homelab
USER 65532:65532
WORKDIR /tmp
ENTRYPOINT ["node", "/opt/homelab/lambda/operator/main.js"]
