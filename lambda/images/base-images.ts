/**
 * Every image that comes from elsewhere, by its tag for people and its digest for machines. Indexes for amd64 and arm64.
 * Those of a language have the versions that `lambda/api` knows in their names.
 */
export const baseImages = {
  // renovate: datasource=docker depName=docker.io/library/python
  'python-3.13':
    'docker.io/library/python:3.13-slim-bookworm@sha256:01f42367a0a94ad4bc17111776fd66e3500c1d87c15bbd6055b7371d39c124fb',
  // renovate: datasource=docker depName=docker.io/library/python
  'python-3.12':
    'docker.io/library/python:3.12-slim-bookworm@sha256:782412e85d0f0984994c290652577d4018aff08145c85b262bb63dc0c7522254',
  // renovate: datasource=docker depName=docker.io/library/node
  'nodejs-24':
    'docker.io/library/node:24-bookworm-slim@sha256:6f7b03f7c2c8e2e784dcf9295400527b9b1270fd37b7e9a7285cf83b6951452d',
  // The builder needs git, which is not in the slim one.
  // renovate: datasource=docker depName=docker.io/library/node
  builder:
    'docker.io/library/node:24-bookworm@sha256:3a09aa6354567619221ef6c45a5051b671f953f0a1924d1f819ffb236e520e6b',
  // renovate: datasource=docker depName=docker.io/library/golang
  'go-1.26':
    'docker.io/library/golang:1.26-bookworm@sha256:b305420a68d0f229d91eb3b3ed9e519fcf2cf5461da4bef997bf927e8c0bfd2b',
  // A Go function is all that its image holds beside certificates and time zones: nothing of ours is added.
  // renovate: datasource=docker depName=gcr.io/distroless/static-debian12
  static:
    'gcr.io/distroless/static-debian12:nonroot@sha256:afa5c872c891853ca7fcf1f12c3edb23f7eeef36189728842dd51042ff57f7ab',
} as const;

export type BaseImageName = keyof typeof baseImages;
