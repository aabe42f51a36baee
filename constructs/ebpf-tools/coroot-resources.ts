/** What each part of Coroot asks for; the same in the Coroot object and in what the operator makes of it. */
export const corootResources = {
  server: { requests: { cpu: '50m', memory: '512Mi' }, limits: { memory: '1Gi' } },
  nodeAgent: { requests: { cpu: '20m', memory: '200Mi' }, limits: { memory: '1Gi' } },
  clusterAgent: { requests: { cpu: '10m', memory: '128Mi' }, limits: { memory: '512Mi' } },
  prometheus: { requests: { cpu: '50m', memory: '512Mi' }, limits: { memory: '2Gi' } },
  clickhouse: { requests: { cpu: '100m', memory: '1Gi' }, limits: { memory: '4Gi' } },
  keeper: { requests: { cpu: '10m', memory: '128Mi' }, limits: { memory: '512Mi' } },
} as const;

/** Storage of each ClickHouse Keeper, which holds only coordination. */
export const keeperStorage = '5Gi';
