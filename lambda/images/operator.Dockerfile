# What turns LambdaFunctions into images and services: Node and the operator. Build from the top of the repository.
ARG NODE_IMAGE
FROM ${NODE_IMAGE}
COPY package.json /opt/homelab/
COPY lambda/api /opt/homelab/lambda/api
COPY lambda/builder /opt/homelab/lambda/builder
COPY lambda/events /opt/homelab/lambda/events
COPY lambda/kube /opt/homelab/lambda/kube
COPY lambda/operator /opt/homelab/lambda/operator
COPY lambda/runtimes/nodejs /opt/homelab/lambda/runtimes/nodejs
USER 65532:65532
WORKDIR /tmp
ENTRYPOINT ["node", "/opt/homelab/lambda/operator/main.ts"]
