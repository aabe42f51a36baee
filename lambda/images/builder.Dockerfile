# What fetches, layers and pushes: Node, git and the builder. Build from the top of the repository.
ARG BUILDER_BASE
FROM ${BUILDER_BASE}
COPY package.json /opt/homelab/
COPY lambda/archive /opt/homelab/lambda/archive
COPY lambda/builder /opt/homelab/lambda/builder
USER 65532:65532
WORKDIR /tmp
ENTRYPOINT []
