// Made by `npm run imports` from the values of rabbitmq-messaging-topology-operator 1.20.1; do not edit.
export interface RabbitmqMessagingTopologyOperatorValues {
}
