// Made by `npm run imports` from the values of linkerd-crds 2026.8.3; do not edit.
export interface LinkerdCrdsValues {
  readonly installGatewayAPI?: boolean;
  readonly enableHttpRoutes?: unknown;
  readonly enableTcpRoutes?: unknown;
  readonly enableTlsRoutes?: unknown;
}
