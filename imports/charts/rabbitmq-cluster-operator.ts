// Made by `npm run imports` from the values of rabbitmq-cluster-operator 2.22.3; do not edit.
export interface RabbitmqClusterOperatorValues {
}
