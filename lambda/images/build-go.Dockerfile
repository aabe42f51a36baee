# What compiles a Go function: Go, the runtime's module, Node and the builder.
ARG NODE_IMAGE
ARG GO_IMAGE
FROM ${NODE_IMAGE} AS node
FROM ${GO_IMAGE}
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY package.json /opt/homelab/
COPY lambda/archive /opt/homelab/lambda/archive
COPY lambda/builder /opt/homelab/lambda/builder
COPY lambda/runtimes/go /opt/homelab/runtime-go
USER 65532:65532
WORKDIR /tmp
ENTRYPOINT []
