# What fetches, layers and pushes: Node, git and the builder. Build from the top of the repository.
ARG BUILDER_BASE
FROM ${BUILDER_BASE}
COPY package.json /opt/homelab/
COPY lambda/archive /opt/homelab/lambda/archive
COPY lambda/builder /opt/homelab/lambda/builder
# Compiled once here, so that no step has to do it again; a cache is for one version of Node and any processor.
USER 0:0
ENV NODE_COMPILE_CACHE=/opt/homelab/compile-cache
RUN ["node", "/opt/homelab/lambda/builder/main.ts", "load"]
USER 65532:65532
WORKDIR /tmp
ENTRYPOINT []
