# What installs the packages of a Node function: its runtime's own image with npm, and the builder.
ARG RUNTIME_IMAGE
FROM ${RUNTIME_IMAGE}
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
