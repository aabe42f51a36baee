# What installs the packages of a Python function: its runtime's own image, Node and the builder.
ARG NODE_IMAGE
ARG RUNTIME_IMAGE
FROM ${NODE_IMAGE} AS node
FROM ${RUNTIME_IMAGE}
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY package.json /opt/homelab/
COPY lambda/archive /opt/homelab/lambda/archive
COPY lambda/builder /opt/homelab/lambda/builder
USER 65532:65532
WORKDIR /tmp
ENTRYPOINT []
