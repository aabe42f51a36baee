# What installs the packages of a Node function: its runtime's own image with npm, and the builder.
ARG RUNTIME_IMAGE
FROM ${RUNTIME_IMAGE}
COPY package.json /opt/homelab/
COPY lambda/archive /opt/homelab/lambda/archive
COPY lambda/builder /opt/homelab/lambda/builder
USER 65532:65532
WORKDIR /tmp
ENTRYPOINT []
