// Made by `npm run imports` from alertmanagerconfigs.monitoring.coreos.com; do not edit.
import type { ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';
import { LocatedApiObject } from '../../../constructs/core/located.ts';
import { compact } from '../../compact.ts';

export class AlertmanagerConfig extends LocatedApiObject {
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'monitoring.coreos.com/v1alpha1',
    kind: 'AlertmanagerConfig',
  }
  public static manifest(props: AlertmanagerConfigProps): any {
    return {
      ...AlertmanagerConfig.GVK,
      ...toJson_AlertmanagerConfigProps(props),
    };
  }
  public constructor(scope: Construct, id: string, props: AlertmanagerConfigProps) {
    super(scope, id, {
      ...AlertmanagerConfig.GVK,
      ...props,
    });
  }
  public override toJson(): any {
    const resolved = super.toJson();
    return {
      ...AlertmanagerConfig.GVK,
      ...toJson_AlertmanagerConfigProps(resolved),
    };
  }
}

export interface AlertmanagerConfigProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: AlertmanagerConfigSpec;
}

export function toJson_AlertmanagerConfigProps(obj: AlertmanagerConfigProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_AlertmanagerConfigSpec(obj.spec),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpec {
  readonly inhibitRules?: AlertmanagerConfigSpecInhibitRules[];
  readonly muteTimeIntervals?: AlertmanagerConfigSpecMuteTimeIntervals[];
  readonly receivers?: AlertmanagerConfigSpecReceivers[];
  readonly route?: AlertmanagerConfigSpecRoute;
}

export function toJson_AlertmanagerConfigSpec(obj: AlertmanagerConfigSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'inhibitRules': obj.inhibitRules?.map(y => toJson_AlertmanagerConfigSpecInhibitRules(y)),
    'muteTimeIntervals': obj.muteTimeIntervals?.map(y => toJson_AlertmanagerConfigSpecMuteTimeIntervals(y)),
    'receivers': obj.receivers?.map(y => toJson_AlertmanagerConfigSpecReceivers(y)),
    'route': toJson_AlertmanagerConfigSpecRoute(obj.route),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecInhibitRules {
  readonly equal?: string[];
  readonly sourceMatch?: AlertmanagerConfigSpecInhibitRulesSourceMatch[];
  readonly targetMatch?: AlertmanagerConfigSpecInhibitRulesTargetMatch[];
}

export function toJson_AlertmanagerConfigSpecInhibitRules(obj: AlertmanagerConfigSpecInhibitRules | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'equal': obj.equal?.map(y => y),
    'sourceMatch': obj.sourceMatch?.map(y => toJson_AlertmanagerConfigSpecInhibitRulesSourceMatch(y)),
    'targetMatch': obj.targetMatch?.map(y => toJson_AlertmanagerConfigSpecInhibitRulesTargetMatch(y)),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecMuteTimeIntervals {
  readonly name: string;
  readonly timeIntervals?: AlertmanagerConfigSpecMuteTimeIntervalsTimeIntervals[];
}

export function toJson_AlertmanagerConfigSpecMuteTimeIntervals(obj: AlertmanagerConfigSpecMuteTimeIntervals | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'timeIntervals': obj.timeIntervals?.map(y => toJson_AlertmanagerConfigSpecMuteTimeIntervalsTimeIntervals(y)),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceivers {
  readonly discordConfigs?: AlertmanagerConfigSpecReceiversDiscordConfigs[];
  readonly emailConfigs?: AlertmanagerConfigSpecReceiversEmailConfigs[];
  readonly msteamsConfigs?: AlertmanagerConfigSpecReceiversMsteamsConfigs[];
  readonly msteamsv2Configs?: AlertmanagerConfigSpecReceiversMsteamsv2Configs[];
  readonly name: string;
  readonly opsgenieConfigs?: AlertmanagerConfigSpecReceiversOpsgenieConfigs[];
  readonly pagerdutyConfigs?: AlertmanagerConfigSpecReceiversPagerdutyConfigs[];
  readonly pushoverConfigs?: AlertmanagerConfigSpecReceiversPushoverConfigs[];
  readonly rocketchatConfigs?: AlertmanagerConfigSpecReceiversRocketchatConfigs[];
  readonly slackConfigs?: AlertmanagerConfigSpecReceiversSlackConfigs[];
  readonly snsConfigs?: AlertmanagerConfigSpecReceiversSnsConfigs[];
  readonly telegramConfigs?: AlertmanagerConfigSpecReceiversTelegramConfigs[];
  readonly victoropsConfigs?: AlertmanagerConfigSpecReceiversVictoropsConfigs[];
  readonly webexConfigs?: AlertmanagerConfigSpecReceiversWebexConfigs[];
  readonly webhookConfigs?: AlertmanagerConfigSpecReceiversWebhookConfigs[];
  readonly wechatConfigs?: AlertmanagerConfigSpecReceiversWechatConfigs[];
}

export function toJson_AlertmanagerConfigSpecReceivers(obj: AlertmanagerConfigSpecReceivers | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'discordConfigs': obj.discordConfigs?.map(y => toJson_AlertmanagerConfigSpecReceiversDiscordConfigs(y)),
    'emailConfigs': obj.emailConfigs?.map(y => toJson_AlertmanagerConfigSpecReceiversEmailConfigs(y)),
    'msteamsConfigs': obj.msteamsConfigs?.map(y => toJson_AlertmanagerConfigSpecReceiversMsteamsConfigs(y)),
    'msteamsv2Configs': obj.msteamsv2Configs?.map(y => toJson_AlertmanagerConfigSpecReceiversMsteamsv2Configs(y)),
    'name': obj.name,
    'opsgenieConfigs': obj.opsgenieConfigs?.map(y => toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigs(y)),
    'pagerdutyConfigs': obj.pagerdutyConfigs?.map(y => toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigs(y)),
    'pushoverConfigs': obj.pushoverConfigs?.map(y => toJson_AlertmanagerConfigSpecReceiversPushoverConfigs(y)),
    'rocketchatConfigs': obj.rocketchatConfigs?.map(y => toJson_AlertmanagerConfigSpecReceiversRocketchatConfigs(y)),
    'slackConfigs': obj.slackConfigs?.map(y => toJson_AlertmanagerConfigSpecReceiversSlackConfigs(y)),
    'snsConfigs': obj.snsConfigs?.map(y => toJson_AlertmanagerConfigSpecReceiversSnsConfigs(y)),
    'telegramConfigs': obj.telegramConfigs?.map(y => toJson_AlertmanagerConfigSpecReceiversTelegramConfigs(y)),
    'victoropsConfigs': obj.victoropsConfigs?.map(y => toJson_AlertmanagerConfigSpecReceiversVictoropsConfigs(y)),
    'webexConfigs': obj.webexConfigs?.map(y => toJson_AlertmanagerConfigSpecReceiversWebexConfigs(y)),
    'webhookConfigs': obj.webhookConfigs?.map(y => toJson_AlertmanagerConfigSpecReceiversWebhookConfigs(y)),
    'wechatConfigs': obj.wechatConfigs?.map(y => toJson_AlertmanagerConfigSpecReceiversWechatConfigs(y)),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecRoute {
  readonly activeTimeIntervals?: string[];
  readonly continue?: boolean;
  readonly groupBy?: string[];
  readonly groupInterval?: string;
  readonly groupWait?: string;
  readonly matchers?: AlertmanagerConfigSpecRouteMatchers[];
  readonly muteTimeIntervals?: string[];
  readonly receiver?: string;
  readonly repeatInterval?: string;
  readonly routes?: any[];
}

export function toJson_AlertmanagerConfigSpecRoute(obj: AlertmanagerConfigSpecRoute | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'activeTimeIntervals': obj.activeTimeIntervals?.map(y => y),
    'continue': obj.continue,
    'groupBy': obj.groupBy?.map(y => y),
    'groupInterval': obj.groupInterval,
    'groupWait': obj.groupWait,
    'matchers': obj.matchers?.map(y => toJson_AlertmanagerConfigSpecRouteMatchers(y)),
    'muteTimeIntervals': obj.muteTimeIntervals?.map(y => y),
    'receiver': obj.receiver,
    'repeatInterval': obj.repeatInterval,
    'routes': obj.routes?.map(y => y),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecInhibitRulesSourceMatch {
  readonly matchType?: AlertmanagerConfigSpecInhibitRulesSourceMatchMatchType;
  readonly name: string;
  readonly regex?: boolean;
  readonly value?: string;
}

export function toJson_AlertmanagerConfigSpecInhibitRulesSourceMatch(obj: AlertmanagerConfigSpecInhibitRulesSourceMatch | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchType': obj.matchType,
    'name': obj.name,
    'regex': obj.regex,
    'value': obj.value,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecInhibitRulesTargetMatch {
  readonly matchType?: AlertmanagerConfigSpecInhibitRulesTargetMatchMatchType;
  readonly name: string;
  readonly regex?: boolean;
  readonly value?: string;
}

export function toJson_AlertmanagerConfigSpecInhibitRulesTargetMatch(obj: AlertmanagerConfigSpecInhibitRulesTargetMatch | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchType': obj.matchType,
    'name': obj.name,
    'regex': obj.regex,
    'value': obj.value,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecMuteTimeIntervalsTimeIntervals {
  readonly daysOfMonth?: AlertmanagerConfigSpecMuteTimeIntervalsTimeIntervalsDaysOfMonth[];
  readonly months?: string[];
  readonly times?: AlertmanagerConfigSpecMuteTimeIntervalsTimeIntervalsTimes[];
  readonly weekdays?: string[];
  readonly years?: string[];
}

export function toJson_AlertmanagerConfigSpecMuteTimeIntervalsTimeIntervals(obj: AlertmanagerConfigSpecMuteTimeIntervalsTimeIntervals | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'daysOfMonth': obj.daysOfMonth?.map(y => toJson_AlertmanagerConfigSpecMuteTimeIntervalsTimeIntervalsDaysOfMonth(y)),
    'months': obj.months?.map(y => y),
    'times': obj.times?.map(y => toJson_AlertmanagerConfigSpecMuteTimeIntervalsTimeIntervalsTimes(y)),
    'weekdays': obj.weekdays?.map(y => y),
    'years': obj.years?.map(y => y),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversDiscordConfigs {
  readonly apiUrl: AlertmanagerConfigSpecReceiversDiscordConfigsApiUrl;
  readonly avatarUrl?: string;
  readonly content?: string;
  readonly httpConfig?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig;
  readonly message?: string;
  readonly sendResolved?: boolean;
  readonly title?: string;
  readonly username?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversDiscordConfigs(obj: AlertmanagerConfigSpecReceiversDiscordConfigs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiURL': toJson_AlertmanagerConfigSpecReceiversDiscordConfigsApiUrl(obj.apiUrl),
    'avatarURL': obj.avatarUrl,
    'content': obj.content,
    'httpConfig': toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig(obj.httpConfig),
    'message': obj.message,
    'sendResolved': obj.sendResolved,
    'title': obj.title,
    'username': obj.username,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversEmailConfigs {
  readonly authIdentity?: string;
  readonly authPassword?: AlertmanagerConfigSpecReceiversEmailConfigsAuthPassword;
  readonly authSecret?: AlertmanagerConfigSpecReceiversEmailConfigsAuthSecret;
  readonly authUsername?: string;
  readonly forceImplicitTls?: boolean;
  readonly from?: string;
  readonly headers?: AlertmanagerConfigSpecReceiversEmailConfigsHeaders[];
  readonly hello?: string;
  readonly html?: string;
  readonly requireTls?: boolean;
  readonly sendResolved?: boolean;
  readonly smarthost?: string;
  readonly text?: string;
  readonly threading?: AlertmanagerConfigSpecReceiversEmailConfigsThreading;
  readonly tlsConfig?: AlertmanagerConfigSpecReceiversEmailConfigsTlsConfig;
  readonly to?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversEmailConfigs(obj: AlertmanagerConfigSpecReceiversEmailConfigs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'authIdentity': obj.authIdentity,
    'authPassword': toJson_AlertmanagerConfigSpecReceiversEmailConfigsAuthPassword(obj.authPassword),
    'authSecret': toJson_AlertmanagerConfigSpecReceiversEmailConfigsAuthSecret(obj.authSecret),
    'authUsername': obj.authUsername,
    'forceImplicitTLS': obj.forceImplicitTls,
    'from': obj.from,
    'headers': obj.headers?.map(y => toJson_AlertmanagerConfigSpecReceiversEmailConfigsHeaders(y)),
    'hello': obj.hello,
    'html': obj.html,
    'requireTLS': obj.requireTls,
    'sendResolved': obj.sendResolved,
    'smarthost': obj.smarthost,
    'text': obj.text,
    'threading': toJson_AlertmanagerConfigSpecReceiversEmailConfigsThreading(obj.threading),
    'tlsConfig': toJson_AlertmanagerConfigSpecReceiversEmailConfigsTlsConfig(obj.tlsConfig),
    'to': obj.to,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsConfigs {
  readonly httpConfig?: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfig;
  readonly sendResolved?: boolean;
  readonly summary?: string;
  readonly text?: string;
  readonly title?: string;
  readonly webhookUrl: AlertmanagerConfigSpecReceiversMsteamsConfigsWebhookUrl;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsConfigs(obj: AlertmanagerConfigSpecReceiversMsteamsConfigs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'httpConfig': toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfig(obj.httpConfig),
    'sendResolved': obj.sendResolved,
    'summary': obj.summary,
    'text': obj.text,
    'title': obj.title,
    'webhookUrl': toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsWebhookUrl(obj.webhookUrl),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsv2Configs {
  readonly httpConfig?: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfig;
  readonly sendResolved?: boolean;
  readonly text?: string;
  readonly title?: string;
  readonly webhookUrl?: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsWebhookUrl;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsv2Configs(obj: AlertmanagerConfigSpecReceiversMsteamsv2Configs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'httpConfig': toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfig(obj.httpConfig),
    'sendResolved': obj.sendResolved,
    'text': obj.text,
    'title': obj.title,
    'webhookURL': toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsWebhookUrl(obj.webhookUrl),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversOpsgenieConfigs {
  readonly actions?: string;
  readonly apiKey?: AlertmanagerConfigSpecReceiversOpsgenieConfigsApiKey;
  readonly apiUrl?: string;
  readonly description?: string;
  readonly details?: AlertmanagerConfigSpecReceiversOpsgenieConfigsDetails[];
  readonly entity?: string;
  readonly httpConfig?: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfig;
  readonly message?: string;
  readonly note?: string;
  readonly priority?: string;
  readonly responders?: AlertmanagerConfigSpecReceiversOpsgenieConfigsResponders[];
  readonly sendResolved?: boolean;
  readonly source?: string;
  readonly tags?: string;
  readonly updateAlerts?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigs(obj: AlertmanagerConfigSpecReceiversOpsgenieConfigs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'actions': obj.actions,
    'apiKey': toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsApiKey(obj.apiKey),
    'apiURL': obj.apiUrl,
    'description': obj.description,
    'details': obj.details?.map(y => toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsDetails(y)),
    'entity': obj.entity,
    'httpConfig': toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfig(obj.httpConfig),
    'message': obj.message,
    'note': obj.note,
    'priority': obj.priority,
    'responders': obj.responders?.map(y => toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsResponders(y)),
    'sendResolved': obj.sendResolved,
    'source': obj.source,
    'tags': obj.tags,
    'updateAlerts': obj.updateAlerts,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPagerdutyConfigs {
  readonly class?: string;
  readonly client?: string;
  readonly clientUrl?: string;
  readonly component?: string;
  readonly description?: string;
  readonly details?: AlertmanagerConfigSpecReceiversPagerdutyConfigsDetails[];
  readonly group?: string;
  readonly httpConfig?: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfig;
  readonly pagerDutyImageConfigs?: AlertmanagerConfigSpecReceiversPagerdutyConfigsPagerDutyImageConfigs[];
  readonly pagerDutyLinkConfigs?: AlertmanagerConfigSpecReceiversPagerdutyConfigsPagerDutyLinkConfigs[];
  readonly routingKey?: AlertmanagerConfigSpecReceiversPagerdutyConfigsRoutingKey;
  readonly sendResolved?: boolean;
  readonly serviceKey?: AlertmanagerConfigSpecReceiversPagerdutyConfigsServiceKey;
  readonly severity?: string;
  readonly source?: string;
  readonly timeout?: string;
  readonly url?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigs(obj: AlertmanagerConfigSpecReceiversPagerdutyConfigs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'class': obj.class,
    'client': obj.client,
    'clientURL': obj.clientUrl,
    'component': obj.component,
    'description': obj.description,
    'details': obj.details?.map(y => toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsDetails(y)),
    'group': obj.group,
    'httpConfig': toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfig(obj.httpConfig),
    'pagerDutyImageConfigs': obj.pagerDutyImageConfigs?.map(y => toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsPagerDutyImageConfigs(y)),
    'pagerDutyLinkConfigs': obj.pagerDutyLinkConfigs?.map(y => toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsPagerDutyLinkConfigs(y)),
    'routingKey': toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsRoutingKey(obj.routingKey),
    'sendResolved': obj.sendResolved,
    'serviceKey': toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsServiceKey(obj.serviceKey),
    'severity': obj.severity,
    'source': obj.source,
    'timeout': obj.timeout,
    'url': obj.url,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPushoverConfigs {
  readonly device?: string;
  readonly expire?: string;
  readonly html?: boolean;
  readonly httpConfig?: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfig;
  readonly message?: string;
  readonly monospace?: boolean;
  readonly priority?: string;
  readonly retry?: string;
  readonly sendResolved?: boolean;
  readonly sound?: string;
  readonly title?: string;
  readonly token?: AlertmanagerConfigSpecReceiversPushoverConfigsToken;
  readonly tokenFile?: string;
  readonly ttl?: string;
  readonly url?: string;
  readonly urlTitle?: string;
  readonly userKey?: AlertmanagerConfigSpecReceiversPushoverConfigsUserKey;
  readonly userKeyFile?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversPushoverConfigs(obj: AlertmanagerConfigSpecReceiversPushoverConfigs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'device': obj.device,
    'expire': obj.expire,
    'html': obj.html,
    'httpConfig': toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfig(obj.httpConfig),
    'message': obj.message,
    'monospace': obj.monospace,
    'priority': obj.priority,
    'retry': obj.retry,
    'sendResolved': obj.sendResolved,
    'sound': obj.sound,
    'title': obj.title,
    'token': toJson_AlertmanagerConfigSpecReceiversPushoverConfigsToken(obj.token),
    'tokenFile': obj.tokenFile,
    'ttl': obj.ttl,
    'url': obj.url,
    'urlTitle': obj.urlTitle,
    'userKey': toJson_AlertmanagerConfigSpecReceiversPushoverConfigsUserKey(obj.userKey),
    'userKeyFile': obj.userKeyFile,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversRocketchatConfigs {
  readonly actions?: AlertmanagerConfigSpecReceiversRocketchatConfigsActions[];
  readonly apiUrl?: string;
  readonly channel?: string;
  readonly color?: string;
  readonly emoji?: string;
  readonly fields?: AlertmanagerConfigSpecReceiversRocketchatConfigsFields[];
  readonly httpConfig?: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfig;
  readonly iconUrl?: string;
  readonly imageUrl?: string;
  readonly linkNames?: boolean;
  readonly sendResolved?: boolean;
  readonly shortFields?: boolean;
  readonly text?: string;
  readonly thumbUrl?: string;
  readonly title?: string;
  readonly titleLink?: string;
  readonly token: AlertmanagerConfigSpecReceiversRocketchatConfigsToken;
  readonly tokenId: AlertmanagerConfigSpecReceiversRocketchatConfigsTokenId;
}

export function toJson_AlertmanagerConfigSpecReceiversRocketchatConfigs(obj: AlertmanagerConfigSpecReceiversRocketchatConfigs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'actions': obj.actions?.map(y => toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsActions(y)),
    'apiURL': obj.apiUrl,
    'channel': obj.channel,
    'color': obj.color,
    'emoji': obj.emoji,
    'fields': obj.fields?.map(y => toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsFields(y)),
    'httpConfig': toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfig(obj.httpConfig),
    'iconURL': obj.iconUrl,
    'imageURL': obj.imageUrl,
    'linkNames': obj.linkNames,
    'sendResolved': obj.sendResolved,
    'shortFields': obj.shortFields,
    'text': obj.text,
    'thumbURL': obj.thumbUrl,
    'title': obj.title,
    'titleLink': obj.titleLink,
    'token': toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsToken(obj.token),
    'tokenID': toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsTokenId(obj.tokenId),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSlackConfigs {
  readonly actions?: AlertmanagerConfigSpecReceiversSlackConfigsActions[];
  readonly apiUrl?: AlertmanagerConfigSpecReceiversSlackConfigsApiUrl;
  readonly callbackId?: string;
  readonly channel?: string;
  readonly color?: string;
  readonly fallback?: string;
  readonly fields?: AlertmanagerConfigSpecReceiversSlackConfigsFields[];
  readonly footer?: string;
  readonly httpConfig?: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfig;
  readonly iconEmoji?: string;
  readonly iconUrl?: string;
  readonly imageUrl?: string;
  readonly linkNames?: boolean;
  readonly messageText?: string;
  readonly mrkdwnIn?: string[];
  readonly pretext?: string;
  readonly sendResolved?: boolean;
  readonly shortFields?: boolean;
  readonly text?: string;
  readonly thumbUrl?: string;
  readonly timeout?: string;
  readonly title?: string;
  readonly titleLink?: string;
  readonly updateMessage?: boolean;
  readonly username?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversSlackConfigs(obj: AlertmanagerConfigSpecReceiversSlackConfigs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'actions': obj.actions?.map(y => toJson_AlertmanagerConfigSpecReceiversSlackConfigsActions(y)),
    'apiURL': toJson_AlertmanagerConfigSpecReceiversSlackConfigsApiUrl(obj.apiUrl),
    'callbackId': obj.callbackId,
    'channel': obj.channel,
    'color': obj.color,
    'fallback': obj.fallback,
    'fields': obj.fields?.map(y => toJson_AlertmanagerConfigSpecReceiversSlackConfigsFields(y)),
    'footer': obj.footer,
    'httpConfig': toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfig(obj.httpConfig),
    'iconEmoji': obj.iconEmoji,
    'iconURL': obj.iconUrl,
    'imageURL': obj.imageUrl,
    'linkNames': obj.linkNames,
    'messageText': obj.messageText,
    'mrkdwnIn': obj.mrkdwnIn?.map(y => y),
    'pretext': obj.pretext,
    'sendResolved': obj.sendResolved,
    'shortFields': obj.shortFields,
    'text': obj.text,
    'thumbURL': obj.thumbUrl,
    'timeout': obj.timeout,
    'title': obj.title,
    'titleLink': obj.titleLink,
    'updateMessage': obj.updateMessage,
    'username': obj.username,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSnsConfigs {
  readonly apiUrl?: string;
  readonly attributes?: { [key: string]: string };
  readonly httpConfig?: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfig;
  readonly message?: string;
  readonly phoneNumber?: string;
  readonly sendResolved?: boolean;
  readonly sigv4?: AlertmanagerConfigSpecReceiversSnsConfigsSigv4;
  readonly subject?: string;
  readonly targetArn?: string;
  readonly topicArn?: string;
  readonly useAwshttpClient?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversSnsConfigs(obj: AlertmanagerConfigSpecReceiversSnsConfigs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiURL': obj.apiUrl,
    'attributes': ((obj.attributes) === undefined) ? undefined : (compact(obj.attributes)),
    'httpConfig': toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfig(obj.httpConfig),
    'message': obj.message,
    'phoneNumber': obj.phoneNumber,
    'sendResolved': obj.sendResolved,
    'sigv4': toJson_AlertmanagerConfigSpecReceiversSnsConfigsSigv4(obj.sigv4),
    'subject': obj.subject,
    'targetARN': obj.targetArn,
    'topicARN': obj.topicArn,
    'useAWSHTTPClient': obj.useAwshttpClient,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversTelegramConfigs {
  readonly apiUrl?: string;
  readonly botToken?: AlertmanagerConfigSpecReceiversTelegramConfigsBotToken;
  readonly botTokenFile?: string;
  readonly chatId: number;
  readonly disableNotifications?: boolean;
  readonly httpConfig?: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfig;
  readonly message?: string;
  readonly messageThreadId?: number;
  readonly parseMode?: AlertmanagerConfigSpecReceiversTelegramConfigsParseMode;
  readonly sendResolved?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversTelegramConfigs(obj: AlertmanagerConfigSpecReceiversTelegramConfigs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiURL': obj.apiUrl,
    'botToken': toJson_AlertmanagerConfigSpecReceiversTelegramConfigsBotToken(obj.botToken),
    'botTokenFile': obj.botTokenFile,
    'chatID': obj.chatId,
    'disableNotifications': obj.disableNotifications,
    'httpConfig': toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfig(obj.httpConfig),
    'message': obj.message,
    'messageThreadID': obj.messageThreadId,
    'parseMode': obj.parseMode,
    'sendResolved': obj.sendResolved,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversVictoropsConfigs {
  readonly apiKey?: AlertmanagerConfigSpecReceiversVictoropsConfigsApiKey;
  readonly apiUrl?: string;
  readonly customFields?: AlertmanagerConfigSpecReceiversVictoropsConfigsCustomFields[];
  readonly entityDisplayName?: string;
  readonly httpConfig?: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfig;
  readonly messageType?: string;
  readonly monitoringTool?: string;
  readonly routingKey: string;
  readonly sendResolved?: boolean;
  readonly stateMessage?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversVictoropsConfigs(obj: AlertmanagerConfigSpecReceiversVictoropsConfigs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiKey': toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsApiKey(obj.apiKey),
    'apiUrl': obj.apiUrl,
    'customFields': obj.customFields?.map(y => toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsCustomFields(y)),
    'entityDisplayName': obj.entityDisplayName,
    'httpConfig': toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfig(obj.httpConfig),
    'messageType': obj.messageType,
    'monitoringTool': obj.monitoringTool,
    'routingKey': obj.routingKey,
    'sendResolved': obj.sendResolved,
    'stateMessage': obj.stateMessage,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebexConfigs {
  readonly apiUrl?: string;
  readonly httpConfig?: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfig;
  readonly message?: string;
  readonly roomId: string;
  readonly sendResolved?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWebexConfigs(obj: AlertmanagerConfigSpecReceiversWebexConfigs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiURL': obj.apiUrl,
    'httpConfig': toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfig(obj.httpConfig),
    'message': obj.message,
    'roomID': obj.roomId,
    'sendResolved': obj.sendResolved,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebhookConfigs {
  readonly httpConfig?: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfig;
  readonly maxAlerts?: number;
  readonly payload?: string;
  readonly sendResolved?: boolean;
  readonly timeout?: string;
  readonly url?: string;
  readonly urlSecret?: AlertmanagerConfigSpecReceiversWebhookConfigsUrlSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversWebhookConfigs(obj: AlertmanagerConfigSpecReceiversWebhookConfigs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'httpConfig': toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfig(obj.httpConfig),
    'maxAlerts': obj.maxAlerts,
    'payload': obj.payload,
    'sendResolved': obj.sendResolved,
    'timeout': obj.timeout,
    'url': obj.url,
    'urlSecret': toJson_AlertmanagerConfigSpecReceiversWebhookConfigsUrlSecret(obj.urlSecret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWechatConfigs {
  readonly agentId?: string;
  readonly apiSecret?: AlertmanagerConfigSpecReceiversWechatConfigsApiSecret;
  readonly apiUrl?: string;
  readonly corpId?: string;
  readonly httpConfig?: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfig;
  readonly message?: string;
  readonly messageType?: string;
  readonly sendResolved?: boolean;
  readonly toParty?: string;
  readonly toTag?: string;
  readonly toUser?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversWechatConfigs(obj: AlertmanagerConfigSpecReceiversWechatConfigs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'agentID': obj.agentId,
    'apiSecret': toJson_AlertmanagerConfigSpecReceiversWechatConfigsApiSecret(obj.apiSecret),
    'apiURL': obj.apiUrl,
    'corpID': obj.corpId,
    'httpConfig': toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfig(obj.httpConfig),
    'message': obj.message,
    'messageType': obj.messageType,
    'sendResolved': obj.sendResolved,
    'toParty': obj.toParty,
    'toTag': obj.toTag,
    'toUser': obj.toUser,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecRouteMatchers {
  readonly matchType?: AlertmanagerConfigSpecRouteMatchersMatchType;
  readonly name: string;
  readonly regex?: boolean;
  readonly value?: string;
}

export function toJson_AlertmanagerConfigSpecRouteMatchers(obj: AlertmanagerConfigSpecRouteMatchers | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchType': obj.matchType,
    'name': obj.name,
    'regex': obj.regex,
    'value': obj.value,
  };
  return compact(result);
}

export const AlertmanagerConfigSpecInhibitRulesSourceMatchMatchType = {
  VALUE_NOT_EQUALS_TO: "!=",
  VALUE_EQUALS: "=",
  VALUE_EQUAL_TILDE: "=~",
  VALUE_NEGATION_TILDE: "!~",
} as const;
export type AlertmanagerConfigSpecInhibitRulesSourceMatchMatchType = (typeof AlertmanagerConfigSpecInhibitRulesSourceMatchMatchType)[keyof typeof AlertmanagerConfigSpecInhibitRulesSourceMatchMatchType];

export const AlertmanagerConfigSpecInhibitRulesTargetMatchMatchType = {
  VALUE_NOT_EQUALS_TO: "!=",
  VALUE_EQUALS: "=",
  VALUE_EQUAL_TILDE: "=~",
  VALUE_NEGATION_TILDE: "!~",
} as const;
export type AlertmanagerConfigSpecInhibitRulesTargetMatchMatchType = (typeof AlertmanagerConfigSpecInhibitRulesTargetMatchMatchType)[keyof typeof AlertmanagerConfigSpecInhibitRulesTargetMatchMatchType];

export interface AlertmanagerConfigSpecMuteTimeIntervalsTimeIntervalsDaysOfMonth {
  readonly end?: number;
  readonly start?: number;
}

export function toJson_AlertmanagerConfigSpecMuteTimeIntervalsTimeIntervalsDaysOfMonth(obj: AlertmanagerConfigSpecMuteTimeIntervalsTimeIntervalsDaysOfMonth | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'end': obj.end,
    'start': obj.start,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecMuteTimeIntervalsTimeIntervalsTimes {
  readonly endTime?: string;
  readonly startTime?: string;
}

export function toJson_AlertmanagerConfigSpecMuteTimeIntervalsTimeIntervalsTimes(obj: AlertmanagerConfigSpecMuteTimeIntervalsTimeIntervalsTimes | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'endTime': obj.endTime,
    'startTime': obj.startTime,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversDiscordConfigsApiUrl {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversDiscordConfigsApiUrl(obj: AlertmanagerConfigSpecReceiversDiscordConfigsApiUrl | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig {
  readonly authorization?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigAuthorization;
  readonly basicAuth?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigBasicAuth;
  readonly bearerTokenSecret?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigBearerTokenSecret;
  readonly enableHttp2?: boolean;
  readonly followRedirects?: boolean;
  readonly noProxy?: string;
  readonly oauth2?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2;
  readonly proxyConnectHeader?: { [key: string]: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigProxyConnectHeader[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly tlsConfig?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfig;
}

export function toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig(obj: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'authorization': toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigAuthorization(obj.authorization),
    'basicAuth': toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigBasicAuth(obj.basicAuth),
    'bearerTokenSecret': toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigBearerTokenSecret(obj.bearerTokenSecret),
    'enableHttp2': obj.enableHttp2,
    'followRedirects': obj.followRedirects,
    'noProxy': obj.noProxy,
    'oauth2': toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2(obj.oauth2),
    'proxyConnectHeader': ((obj.proxyConnectHeader) === undefined) ? undefined : (compact(obj.proxyConnectHeader, (value) => value?.map(y => toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigProxyConnectHeader(y)))),
    'proxyFromEnvironment': obj.proxyFromEnvironment,
    'proxyURL': obj.proxyUrl,
    'tlsConfig': toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfig(obj.tlsConfig),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversEmailConfigsAuthPassword {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversEmailConfigsAuthPassword(obj: AlertmanagerConfigSpecReceiversEmailConfigsAuthPassword | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversEmailConfigsAuthSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversEmailConfigsAuthSecret(obj: AlertmanagerConfigSpecReceiversEmailConfigsAuthSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversEmailConfigsHeaders {
  readonly key: string;
  readonly value: string;
}

export function toJson_AlertmanagerConfigSpecReceiversEmailConfigsHeaders(obj: AlertmanagerConfigSpecReceiversEmailConfigsHeaders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'value': obj.value,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversEmailConfigsThreading {
  readonly threadByDate: AlertmanagerConfigSpecReceiversEmailConfigsThreadingThreadByDate;
}

export function toJson_AlertmanagerConfigSpecReceiversEmailConfigsThreading(obj: AlertmanagerConfigSpecReceiversEmailConfigsThreading | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'threadByDate': obj.threadByDate,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversEmailConfigsTlsConfig {
  readonly ca?: AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigCa;
  readonly cert?: AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigCert;
  readonly insecureSkipVerify?: boolean;
  readonly keySecret?: AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigKeySecret;
  readonly maxVersion?: AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigMaxVersion;
  readonly minVersion?: AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigMinVersion;
  readonly serverName?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversEmailConfigsTlsConfig(obj: AlertmanagerConfigSpecReceiversEmailConfigsTlsConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ca': toJson_AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigCa(obj.ca),
    'cert': toJson_AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigCert(obj.cert),
    'insecureSkipVerify': obj.insecureSkipVerify,
    'keySecret': toJson_AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigKeySecret(obj.keySecret),
    'maxVersion': obj.maxVersion,
    'minVersion': obj.minVersion,
    'serverName': obj.serverName,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfig {
  readonly authorization?: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigAuthorization;
  readonly basicAuth?: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigBasicAuth;
  readonly bearerTokenSecret?: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigBearerTokenSecret;
  readonly enableHttp2?: boolean;
  readonly followRedirects?: boolean;
  readonly noProxy?: string;
  readonly oauth2?: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2;
  readonly proxyConnectHeader?: { [key: string]: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigProxyConnectHeader[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly tlsConfig?: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfig;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfig(obj: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'authorization': toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigAuthorization(obj.authorization),
    'basicAuth': toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigBasicAuth(obj.basicAuth),
    'bearerTokenSecret': toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigBearerTokenSecret(obj.bearerTokenSecret),
    'enableHttp2': obj.enableHttp2,
    'followRedirects': obj.followRedirects,
    'noProxy': obj.noProxy,
    'oauth2': toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2(obj.oauth2),
    'proxyConnectHeader': ((obj.proxyConnectHeader) === undefined) ? undefined : (compact(obj.proxyConnectHeader, (value) => value?.map(y => toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigProxyConnectHeader(y)))),
    'proxyFromEnvironment': obj.proxyFromEnvironment,
    'proxyURL': obj.proxyUrl,
    'tlsConfig': toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfig(obj.tlsConfig),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsConfigsWebhookUrl {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsWebhookUrl(obj: AlertmanagerConfigSpecReceiversMsteamsConfigsWebhookUrl | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfig {
  readonly authorization?: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigAuthorization;
  readonly basicAuth?: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigBasicAuth;
  readonly bearerTokenSecret?: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigBearerTokenSecret;
  readonly enableHttp2?: boolean;
  readonly followRedirects?: boolean;
  readonly noProxy?: string;
  readonly oauth2?: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2;
  readonly proxyConnectHeader?: { [key: string]: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigProxyConnectHeader[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly tlsConfig?: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfig;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfig(obj: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'authorization': toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigAuthorization(obj.authorization),
    'basicAuth': toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigBasicAuth(obj.basicAuth),
    'bearerTokenSecret': toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigBearerTokenSecret(obj.bearerTokenSecret),
    'enableHttp2': obj.enableHttp2,
    'followRedirects': obj.followRedirects,
    'noProxy': obj.noProxy,
    'oauth2': toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2(obj.oauth2),
    'proxyConnectHeader': ((obj.proxyConnectHeader) === undefined) ? undefined : (compact(obj.proxyConnectHeader, (value) => value?.map(y => toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigProxyConnectHeader(y)))),
    'proxyFromEnvironment': obj.proxyFromEnvironment,
    'proxyURL': obj.proxyUrl,
    'tlsConfig': toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfig(obj.tlsConfig),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsv2ConfigsWebhookUrl {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsWebhookUrl(obj: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsWebhookUrl | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversOpsgenieConfigsApiKey {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsApiKey(obj: AlertmanagerConfigSpecReceiversOpsgenieConfigsApiKey | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversOpsgenieConfigsDetails {
  readonly key: string;
  readonly value: string;
}

export function toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsDetails(obj: AlertmanagerConfigSpecReceiversOpsgenieConfigsDetails | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'value': obj.value,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfig {
  readonly authorization?: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigAuthorization;
  readonly basicAuth?: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigBasicAuth;
  readonly bearerTokenSecret?: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigBearerTokenSecret;
  readonly enableHttp2?: boolean;
  readonly followRedirects?: boolean;
  readonly noProxy?: string;
  readonly oauth2?: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2;
  readonly proxyConnectHeader?: { [key: string]: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigProxyConnectHeader[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly tlsConfig?: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfig;
}

export function toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfig(obj: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'authorization': toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigAuthorization(obj.authorization),
    'basicAuth': toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigBasicAuth(obj.basicAuth),
    'bearerTokenSecret': toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigBearerTokenSecret(obj.bearerTokenSecret),
    'enableHttp2': obj.enableHttp2,
    'followRedirects': obj.followRedirects,
    'noProxy': obj.noProxy,
    'oauth2': toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2(obj.oauth2),
    'proxyConnectHeader': ((obj.proxyConnectHeader) === undefined) ? undefined : (compact(obj.proxyConnectHeader, (value) => value?.map(y => toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigProxyConnectHeader(y)))),
    'proxyFromEnvironment': obj.proxyFromEnvironment,
    'proxyURL': obj.proxyUrl,
    'tlsConfig': toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfig(obj.tlsConfig),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversOpsgenieConfigsResponders {
  readonly id?: string;
  readonly name?: string;
  readonly type: AlertmanagerConfigSpecReceiversOpsgenieConfigsRespondersType;
  readonly username?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsResponders(obj: AlertmanagerConfigSpecReceiversOpsgenieConfigsResponders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'id': obj.id,
    'name': obj.name,
    'type': obj.type,
    'username': obj.username,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPagerdutyConfigsDetails {
  readonly key: string;
  readonly value: string;
}

export function toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsDetails(obj: AlertmanagerConfigSpecReceiversPagerdutyConfigsDetails | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'value': obj.value,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfig {
  readonly authorization?: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigAuthorization;
  readonly basicAuth?: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigBasicAuth;
  readonly bearerTokenSecret?: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigBearerTokenSecret;
  readonly enableHttp2?: boolean;
  readonly followRedirects?: boolean;
  readonly noProxy?: string;
  readonly oauth2?: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2;
  readonly proxyConnectHeader?: { [key: string]: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigProxyConnectHeader[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly tlsConfig?: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfig;
}

export function toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfig(obj: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'authorization': toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigAuthorization(obj.authorization),
    'basicAuth': toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigBasicAuth(obj.basicAuth),
    'bearerTokenSecret': toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigBearerTokenSecret(obj.bearerTokenSecret),
    'enableHttp2': obj.enableHttp2,
    'followRedirects': obj.followRedirects,
    'noProxy': obj.noProxy,
    'oauth2': toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2(obj.oauth2),
    'proxyConnectHeader': ((obj.proxyConnectHeader) === undefined) ? undefined : (compact(obj.proxyConnectHeader, (value) => value?.map(y => toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigProxyConnectHeader(y)))),
    'proxyFromEnvironment': obj.proxyFromEnvironment,
    'proxyURL': obj.proxyUrl,
    'tlsConfig': toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfig(obj.tlsConfig),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPagerdutyConfigsPagerDutyImageConfigs {
  readonly alt?: string;
  readonly href?: string;
  readonly src?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsPagerDutyImageConfigs(obj: AlertmanagerConfigSpecReceiversPagerdutyConfigsPagerDutyImageConfigs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'alt': obj.alt,
    'href': obj.href,
    'src': obj.src,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPagerdutyConfigsPagerDutyLinkConfigs {
  readonly alt?: string;
  readonly href?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsPagerDutyLinkConfigs(obj: AlertmanagerConfigSpecReceiversPagerdutyConfigsPagerDutyLinkConfigs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'alt': obj.alt,
    'href': obj.href,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPagerdutyConfigsRoutingKey {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsRoutingKey(obj: AlertmanagerConfigSpecReceiversPagerdutyConfigsRoutingKey | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPagerdutyConfigsServiceKey {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsServiceKey(obj: AlertmanagerConfigSpecReceiversPagerdutyConfigsServiceKey | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfig {
  readonly authorization?: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigAuthorization;
  readonly basicAuth?: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigBasicAuth;
  readonly bearerTokenSecret?: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigBearerTokenSecret;
  readonly enableHttp2?: boolean;
  readonly followRedirects?: boolean;
  readonly noProxy?: string;
  readonly oauth2?: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2;
  readonly proxyConnectHeader?: { [key: string]: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigProxyConnectHeader[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly tlsConfig?: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfig;
}

export function toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfig(obj: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'authorization': toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigAuthorization(obj.authorization),
    'basicAuth': toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigBasicAuth(obj.basicAuth),
    'bearerTokenSecret': toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigBearerTokenSecret(obj.bearerTokenSecret),
    'enableHttp2': obj.enableHttp2,
    'followRedirects': obj.followRedirects,
    'noProxy': obj.noProxy,
    'oauth2': toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2(obj.oauth2),
    'proxyConnectHeader': ((obj.proxyConnectHeader) === undefined) ? undefined : (compact(obj.proxyConnectHeader, (value) => value?.map(y => toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigProxyConnectHeader(y)))),
    'proxyFromEnvironment': obj.proxyFromEnvironment,
    'proxyURL': obj.proxyUrl,
    'tlsConfig': toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfig(obj.tlsConfig),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPushoverConfigsToken {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversPushoverConfigsToken(obj: AlertmanagerConfigSpecReceiversPushoverConfigsToken | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPushoverConfigsUserKey {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversPushoverConfigsUserKey(obj: AlertmanagerConfigSpecReceiversPushoverConfigsUserKey | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversRocketchatConfigsActions {
  readonly msg?: string;
  readonly text?: string;
  readonly url?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsActions(obj: AlertmanagerConfigSpecReceiversRocketchatConfigsActions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'msg': obj.msg,
    'text': obj.text,
    'url': obj.url,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversRocketchatConfigsFields {
  readonly short?: boolean;
  readonly title?: string;
  readonly value?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsFields(obj: AlertmanagerConfigSpecReceiversRocketchatConfigsFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'short': obj.short,
    'title': obj.title,
    'value': obj.value,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfig {
  readonly authorization?: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigAuthorization;
  readonly basicAuth?: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigBasicAuth;
  readonly bearerTokenSecret?: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigBearerTokenSecret;
  readonly enableHttp2?: boolean;
  readonly followRedirects?: boolean;
  readonly noProxy?: string;
  readonly oauth2?: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2;
  readonly proxyConnectHeader?: { [key: string]: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigProxyConnectHeader[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly tlsConfig?: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfig;
}

export function toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfig(obj: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'authorization': toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigAuthorization(obj.authorization),
    'basicAuth': toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigBasicAuth(obj.basicAuth),
    'bearerTokenSecret': toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigBearerTokenSecret(obj.bearerTokenSecret),
    'enableHttp2': obj.enableHttp2,
    'followRedirects': obj.followRedirects,
    'noProxy': obj.noProxy,
    'oauth2': toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2(obj.oauth2),
    'proxyConnectHeader': ((obj.proxyConnectHeader) === undefined) ? undefined : (compact(obj.proxyConnectHeader, (value) => value?.map(y => toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigProxyConnectHeader(y)))),
    'proxyFromEnvironment': obj.proxyFromEnvironment,
    'proxyURL': obj.proxyUrl,
    'tlsConfig': toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfig(obj.tlsConfig),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversRocketchatConfigsToken {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsToken(obj: AlertmanagerConfigSpecReceiversRocketchatConfigsToken | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversRocketchatConfigsTokenId {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsTokenId(obj: AlertmanagerConfigSpecReceiversRocketchatConfigsTokenId | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSlackConfigsActions {
  readonly confirm?: AlertmanagerConfigSpecReceiversSlackConfigsActionsConfirm;
  readonly name?: string;
  readonly style?: string;
  readonly text: string;
  readonly type: string;
  readonly url?: string;
  readonly value?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversSlackConfigsActions(obj: AlertmanagerConfigSpecReceiversSlackConfigsActions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'confirm': toJson_AlertmanagerConfigSpecReceiversSlackConfigsActionsConfirm(obj.confirm),
    'name': obj.name,
    'style': obj.style,
    'text': obj.text,
    'type': obj.type,
    'url': obj.url,
    'value': obj.value,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSlackConfigsApiUrl {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversSlackConfigsApiUrl(obj: AlertmanagerConfigSpecReceiversSlackConfigsApiUrl | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSlackConfigsFields {
  readonly short?: boolean;
  readonly title: string;
  readonly value: string;
}

export function toJson_AlertmanagerConfigSpecReceiversSlackConfigsFields(obj: AlertmanagerConfigSpecReceiversSlackConfigsFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'short': obj.short,
    'title': obj.title,
    'value': obj.value,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSlackConfigsHttpConfig {
  readonly authorization?: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigAuthorization;
  readonly basicAuth?: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigBasicAuth;
  readonly bearerTokenSecret?: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigBearerTokenSecret;
  readonly enableHttp2?: boolean;
  readonly followRedirects?: boolean;
  readonly noProxy?: string;
  readonly oauth2?: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2;
  readonly proxyConnectHeader?: { [key: string]: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigProxyConnectHeader[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly tlsConfig?: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfig;
}

export function toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfig(obj: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'authorization': toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigAuthorization(obj.authorization),
    'basicAuth': toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigBasicAuth(obj.basicAuth),
    'bearerTokenSecret': toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigBearerTokenSecret(obj.bearerTokenSecret),
    'enableHttp2': obj.enableHttp2,
    'followRedirects': obj.followRedirects,
    'noProxy': obj.noProxy,
    'oauth2': toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2(obj.oauth2),
    'proxyConnectHeader': ((obj.proxyConnectHeader) === undefined) ? undefined : (compact(obj.proxyConnectHeader, (value) => value?.map(y => toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigProxyConnectHeader(y)))),
    'proxyFromEnvironment': obj.proxyFromEnvironment,
    'proxyURL': obj.proxyUrl,
    'tlsConfig': toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfig(obj.tlsConfig),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSnsConfigsHttpConfig {
  readonly authorization?: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigAuthorization;
  readonly basicAuth?: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigBasicAuth;
  readonly bearerTokenSecret?: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigBearerTokenSecret;
  readonly enableHttp2?: boolean;
  readonly followRedirects?: boolean;
  readonly noProxy?: string;
  readonly oauth2?: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2;
  readonly proxyConnectHeader?: { [key: string]: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigProxyConnectHeader[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly tlsConfig?: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfig;
}

export function toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfig(obj: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'authorization': toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigAuthorization(obj.authorization),
    'basicAuth': toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigBasicAuth(obj.basicAuth),
    'bearerTokenSecret': toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigBearerTokenSecret(obj.bearerTokenSecret),
    'enableHttp2': obj.enableHttp2,
    'followRedirects': obj.followRedirects,
    'noProxy': obj.noProxy,
    'oauth2': toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2(obj.oauth2),
    'proxyConnectHeader': ((obj.proxyConnectHeader) === undefined) ? undefined : (compact(obj.proxyConnectHeader, (value) => value?.map(y => toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigProxyConnectHeader(y)))),
    'proxyFromEnvironment': obj.proxyFromEnvironment,
    'proxyURL': obj.proxyUrl,
    'tlsConfig': toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfig(obj.tlsConfig),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSnsConfigsSigv4 {
  readonly accessKey?: AlertmanagerConfigSpecReceiversSnsConfigsSigv4AccessKey;
  readonly externalId?: string;
  readonly profile?: string;
  readonly region?: string;
  readonly roleArn?: string;
  readonly secretKey?: AlertmanagerConfigSpecReceiversSnsConfigsSigv4SecretKey;
  readonly useFipsstsEndpoint?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversSnsConfigsSigv4(obj: AlertmanagerConfigSpecReceiversSnsConfigsSigv4 | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'accessKey': toJson_AlertmanagerConfigSpecReceiversSnsConfigsSigv4AccessKey(obj.accessKey),
    'externalId': obj.externalId,
    'profile': obj.profile,
    'region': obj.region,
    'roleArn': obj.roleArn,
    'secretKey': toJson_AlertmanagerConfigSpecReceiversSnsConfigsSigv4SecretKey(obj.secretKey),
    'useFIPSSTSEndpoint': obj.useFipsstsEndpoint,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversTelegramConfigsBotToken {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversTelegramConfigsBotToken(obj: AlertmanagerConfigSpecReceiversTelegramConfigsBotToken | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfig {
  readonly authorization?: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigAuthorization;
  readonly basicAuth?: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigBasicAuth;
  readonly bearerTokenSecret?: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigBearerTokenSecret;
  readonly enableHttp2?: boolean;
  readonly followRedirects?: boolean;
  readonly noProxy?: string;
  readonly oauth2?: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2;
  readonly proxyConnectHeader?: { [key: string]: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigProxyConnectHeader[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly tlsConfig?: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfig;
}

export function toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfig(obj: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'authorization': toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigAuthorization(obj.authorization),
    'basicAuth': toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigBasicAuth(obj.basicAuth),
    'bearerTokenSecret': toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigBearerTokenSecret(obj.bearerTokenSecret),
    'enableHttp2': obj.enableHttp2,
    'followRedirects': obj.followRedirects,
    'noProxy': obj.noProxy,
    'oauth2': toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2(obj.oauth2),
    'proxyConnectHeader': ((obj.proxyConnectHeader) === undefined) ? undefined : (compact(obj.proxyConnectHeader, (value) => value?.map(y => toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigProxyConnectHeader(y)))),
    'proxyFromEnvironment': obj.proxyFromEnvironment,
    'proxyURL': obj.proxyUrl,
    'tlsConfig': toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfig(obj.tlsConfig),
  };
  return compact(result);
}

export const AlertmanagerConfigSpecReceiversTelegramConfigsParseMode = {
  MARKDOWN_V2: "MarkdownV2",
  MARKDOWN: "Markdown",
  HTML: "HTML",
} as const;
export type AlertmanagerConfigSpecReceiversTelegramConfigsParseMode = (typeof AlertmanagerConfigSpecReceiversTelegramConfigsParseMode)[keyof typeof AlertmanagerConfigSpecReceiversTelegramConfigsParseMode];

export interface AlertmanagerConfigSpecReceiversVictoropsConfigsApiKey {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsApiKey(obj: AlertmanagerConfigSpecReceiversVictoropsConfigsApiKey | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversVictoropsConfigsCustomFields {
  readonly key: string;
  readonly value: string;
}

export function toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsCustomFields(obj: AlertmanagerConfigSpecReceiversVictoropsConfigsCustomFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'value': obj.value,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfig {
  readonly authorization?: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigAuthorization;
  readonly basicAuth?: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigBasicAuth;
  readonly bearerTokenSecret?: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigBearerTokenSecret;
  readonly enableHttp2?: boolean;
  readonly followRedirects?: boolean;
  readonly noProxy?: string;
  readonly oauth2?: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2;
  readonly proxyConnectHeader?: { [key: string]: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigProxyConnectHeader[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly tlsConfig?: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfig;
}

export function toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfig(obj: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'authorization': toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigAuthorization(obj.authorization),
    'basicAuth': toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigBasicAuth(obj.basicAuth),
    'bearerTokenSecret': toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigBearerTokenSecret(obj.bearerTokenSecret),
    'enableHttp2': obj.enableHttp2,
    'followRedirects': obj.followRedirects,
    'noProxy': obj.noProxy,
    'oauth2': toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2(obj.oauth2),
    'proxyConnectHeader': ((obj.proxyConnectHeader) === undefined) ? undefined : (compact(obj.proxyConnectHeader, (value) => value?.map(y => toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigProxyConnectHeader(y)))),
    'proxyFromEnvironment': obj.proxyFromEnvironment,
    'proxyURL': obj.proxyUrl,
    'tlsConfig': toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfig(obj.tlsConfig),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebexConfigsHttpConfig {
  readonly authorization?: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigAuthorization;
  readonly basicAuth?: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigBasicAuth;
  readonly bearerTokenSecret?: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigBearerTokenSecret;
  readonly enableHttp2?: boolean;
  readonly followRedirects?: boolean;
  readonly noProxy?: string;
  readonly oauth2?: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2;
  readonly proxyConnectHeader?: { [key: string]: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigProxyConnectHeader[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly tlsConfig?: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfig;
}

export function toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfig(obj: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'authorization': toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigAuthorization(obj.authorization),
    'basicAuth': toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigBasicAuth(obj.basicAuth),
    'bearerTokenSecret': toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigBearerTokenSecret(obj.bearerTokenSecret),
    'enableHttp2': obj.enableHttp2,
    'followRedirects': obj.followRedirects,
    'noProxy': obj.noProxy,
    'oauth2': toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2(obj.oauth2),
    'proxyConnectHeader': ((obj.proxyConnectHeader) === undefined) ? undefined : (compact(obj.proxyConnectHeader, (value) => value?.map(y => toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigProxyConnectHeader(y)))),
    'proxyFromEnvironment': obj.proxyFromEnvironment,
    'proxyURL': obj.proxyUrl,
    'tlsConfig': toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfig(obj.tlsConfig),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfig {
  readonly authorization?: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigAuthorization;
  readonly basicAuth?: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigBasicAuth;
  readonly bearerTokenSecret?: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigBearerTokenSecret;
  readonly enableHttp2?: boolean;
  readonly followRedirects?: boolean;
  readonly noProxy?: string;
  readonly oauth2?: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2;
  readonly proxyConnectHeader?: { [key: string]: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigProxyConnectHeader[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly tlsConfig?: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfig;
}

export function toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfig(obj: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'authorization': toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigAuthorization(obj.authorization),
    'basicAuth': toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigBasicAuth(obj.basicAuth),
    'bearerTokenSecret': toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigBearerTokenSecret(obj.bearerTokenSecret),
    'enableHttp2': obj.enableHttp2,
    'followRedirects': obj.followRedirects,
    'noProxy': obj.noProxy,
    'oauth2': toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2(obj.oauth2),
    'proxyConnectHeader': ((obj.proxyConnectHeader) === undefined) ? undefined : (compact(obj.proxyConnectHeader, (value) => value?.map(y => toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigProxyConnectHeader(y)))),
    'proxyFromEnvironment': obj.proxyFromEnvironment,
    'proxyURL': obj.proxyUrl,
    'tlsConfig': toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfig(obj.tlsConfig),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebhookConfigsUrlSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWebhookConfigsUrlSecret(obj: AlertmanagerConfigSpecReceiversWebhookConfigsUrlSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWechatConfigsApiSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWechatConfigsApiSecret(obj: AlertmanagerConfigSpecReceiversWechatConfigsApiSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWechatConfigsHttpConfig {
  readonly authorization?: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigAuthorization;
  readonly basicAuth?: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigBasicAuth;
  readonly bearerTokenSecret?: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigBearerTokenSecret;
  readonly enableHttp2?: boolean;
  readonly followRedirects?: boolean;
  readonly noProxy?: string;
  readonly oauth2?: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2;
  readonly proxyConnectHeader?: { [key: string]: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigProxyConnectHeader[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly tlsConfig?: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfig;
}

export function toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfig(obj: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'authorization': toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigAuthorization(obj.authorization),
    'basicAuth': toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigBasicAuth(obj.basicAuth),
    'bearerTokenSecret': toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigBearerTokenSecret(obj.bearerTokenSecret),
    'enableHttp2': obj.enableHttp2,
    'followRedirects': obj.followRedirects,
    'noProxy': obj.noProxy,
    'oauth2': toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2(obj.oauth2),
    'proxyConnectHeader': ((obj.proxyConnectHeader) === undefined) ? undefined : (compact(obj.proxyConnectHeader, (value) => value?.map(y => toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigProxyConnectHeader(y)))),
    'proxyFromEnvironment': obj.proxyFromEnvironment,
    'proxyURL': obj.proxyUrl,
    'tlsConfig': toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfig(obj.tlsConfig),
  };
  return compact(result);
}

export const AlertmanagerConfigSpecRouteMatchersMatchType = {
  VALUE_NOT_EQUALS_TO: "!=",
  VALUE_EQUALS: "=",
  VALUE_EQUAL_TILDE: "=~",
  VALUE_NEGATION_TILDE: "!~",
} as const;
export type AlertmanagerConfigSpecRouteMatchersMatchType = (typeof AlertmanagerConfigSpecRouteMatchersMatchType)[keyof typeof AlertmanagerConfigSpecRouteMatchersMatchType];

export interface AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigAuthorization {
  readonly credentials?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigAuthorizationCredentials;
  readonly type?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigAuthorization(obj: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigAuthorization | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'credentials': toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigAuthorizationCredentials(obj.credentials),
    'type': obj.type,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigBasicAuth {
  readonly password?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigBasicAuthPassword;
  readonly username?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigBasicAuthUsername;
}

export function toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigBasicAuth(obj: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigBasicAuth | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'password': toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigBasicAuthPassword(obj.password),
    'username': toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigBasicAuthUsername(obj.username),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigBearerTokenSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigBearerTokenSecret(obj: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigBearerTokenSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2 {
  readonly clientId: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2ClientId;
  readonly clientSecret: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2ClientSecret;
  readonly endpointParams?: { [key: string]: string };
  readonly noProxy?: string;
  readonly proxyConnectHeader?: { [key: string]: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2ProxyConnectHeader[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly scopes?: string[];
  readonly tlsConfig?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfig;
  readonly tokenUrl: string;
}

export function toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2(obj: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2 | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'clientId': toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2ClientId(obj.clientId),
    'clientSecret': toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2ClientSecret(obj.clientSecret),
    'endpointParams': ((obj.endpointParams) === undefined) ? undefined : (compact(obj.endpointParams)),
    'noProxy': obj.noProxy,
    'proxyConnectHeader': ((obj.proxyConnectHeader) === undefined) ? undefined : (compact(obj.proxyConnectHeader, (value) => value?.map(y => toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2ProxyConnectHeader(y)))),
    'proxyFromEnvironment': obj.proxyFromEnvironment,
    'proxyUrl': obj.proxyUrl,
    'scopes': obj.scopes?.map(y => y),
    'tlsConfig': toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfig(obj.tlsConfig),
    'tokenUrl': obj.tokenUrl,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigProxyConnectHeader {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigProxyConnectHeader(obj: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigProxyConnectHeader | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfig {
  readonly ca?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfigCa;
  readonly cert?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfigCert;
  readonly insecureSkipVerify?: boolean;
  readonly keySecret?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfigKeySecret;
  readonly maxVersion?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfigMaxVersion;
  readonly minVersion?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfigMinVersion;
  readonly serverName?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfig(obj: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ca': toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfigCa(obj.ca),
    'cert': toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfigCert(obj.cert),
    'insecureSkipVerify': obj.insecureSkipVerify,
    'keySecret': toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfigKeySecret(obj.keySecret),
    'maxVersion': obj.maxVersion,
    'minVersion': obj.minVersion,
    'serverName': obj.serverName,
  };
  return compact(result);
}

export const AlertmanagerConfigSpecReceiversEmailConfigsThreadingThreadByDate = {
  DAILY: "Daily",
  NONE: "None",
} as const;
export type AlertmanagerConfigSpecReceiversEmailConfigsThreadingThreadByDate = (typeof AlertmanagerConfigSpecReceiversEmailConfigsThreadingThreadByDate)[keyof typeof AlertmanagerConfigSpecReceiversEmailConfigsThreadingThreadByDate];

export interface AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigCa {
  readonly configMap?: AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigCaConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigCaSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigCa(obj: AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigCa | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigCaConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigCaSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigCert {
  readonly configMap?: AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigCertConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigCertSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigCert(obj: AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigCert | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigCertConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigCertSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigKeySecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigKeySecret(obj: AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigKeySecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export const AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigMaxVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigMaxVersion = (typeof AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigMaxVersion)[keyof typeof AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigMaxVersion];

export const AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigMinVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigMinVersion = (typeof AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigMinVersion)[keyof typeof AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigMinVersion];

export interface AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigAuthorization {
  readonly credentials?: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigAuthorizationCredentials;
  readonly type?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigAuthorization(obj: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigAuthorization | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'credentials': toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigAuthorizationCredentials(obj.credentials),
    'type': obj.type,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigBasicAuth {
  readonly password?: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigBasicAuthPassword;
  readonly username?: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigBasicAuthUsername;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigBasicAuth(obj: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigBasicAuth | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'password': toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigBasicAuthPassword(obj.password),
    'username': toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigBasicAuthUsername(obj.username),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigBearerTokenSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigBearerTokenSecret(obj: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigBearerTokenSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2 {
  readonly clientId: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2ClientId;
  readonly clientSecret: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2ClientSecret;
  readonly endpointParams?: { [key: string]: string };
  readonly noProxy?: string;
  readonly proxyConnectHeader?: { [key: string]: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2ProxyConnectHeader[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly scopes?: string[];
  readonly tlsConfig?: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfig;
  readonly tokenUrl: string;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2(obj: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2 | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'clientId': toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2ClientId(obj.clientId),
    'clientSecret': toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2ClientSecret(obj.clientSecret),
    'endpointParams': ((obj.endpointParams) === undefined) ? undefined : (compact(obj.endpointParams)),
    'noProxy': obj.noProxy,
    'proxyConnectHeader': ((obj.proxyConnectHeader) === undefined) ? undefined : (compact(obj.proxyConnectHeader, (value) => value?.map(y => toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2ProxyConnectHeader(y)))),
    'proxyFromEnvironment': obj.proxyFromEnvironment,
    'proxyUrl': obj.proxyUrl,
    'scopes': obj.scopes?.map(y => y),
    'tlsConfig': toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfig(obj.tlsConfig),
    'tokenUrl': obj.tokenUrl,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigProxyConnectHeader {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigProxyConnectHeader(obj: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigProxyConnectHeader | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfig {
  readonly ca?: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfigCa;
  readonly cert?: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfigCert;
  readonly insecureSkipVerify?: boolean;
  readonly keySecret?: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfigKeySecret;
  readonly maxVersion?: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfigMaxVersion;
  readonly minVersion?: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfigMinVersion;
  readonly serverName?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfig(obj: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ca': toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfigCa(obj.ca),
    'cert': toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfigCert(obj.cert),
    'insecureSkipVerify': obj.insecureSkipVerify,
    'keySecret': toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfigKeySecret(obj.keySecret),
    'maxVersion': obj.maxVersion,
    'minVersion': obj.minVersion,
    'serverName': obj.serverName,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigAuthorization {
  readonly credentials?: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigAuthorizationCredentials;
  readonly type?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigAuthorization(obj: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigAuthorization | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'credentials': toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigAuthorizationCredentials(obj.credentials),
    'type': obj.type,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigBasicAuth {
  readonly password?: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigBasicAuthPassword;
  readonly username?: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigBasicAuthUsername;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigBasicAuth(obj: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigBasicAuth | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'password': toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigBasicAuthPassword(obj.password),
    'username': toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigBasicAuthUsername(obj.username),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigBearerTokenSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigBearerTokenSecret(obj: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigBearerTokenSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2 {
  readonly clientId: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2ClientId;
  readonly clientSecret: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2ClientSecret;
  readonly endpointParams?: { [key: string]: string };
  readonly noProxy?: string;
  readonly proxyConnectHeader?: { [key: string]: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2ProxyConnectHeader[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly scopes?: string[];
  readonly tlsConfig?: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfig;
  readonly tokenUrl: string;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2(obj: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2 | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'clientId': toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2ClientId(obj.clientId),
    'clientSecret': toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2ClientSecret(obj.clientSecret),
    'endpointParams': ((obj.endpointParams) === undefined) ? undefined : (compact(obj.endpointParams)),
    'noProxy': obj.noProxy,
    'proxyConnectHeader': ((obj.proxyConnectHeader) === undefined) ? undefined : (compact(obj.proxyConnectHeader, (value) => value?.map(y => toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2ProxyConnectHeader(y)))),
    'proxyFromEnvironment': obj.proxyFromEnvironment,
    'proxyUrl': obj.proxyUrl,
    'scopes': obj.scopes?.map(y => y),
    'tlsConfig': toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfig(obj.tlsConfig),
    'tokenUrl': obj.tokenUrl,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigProxyConnectHeader {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigProxyConnectHeader(obj: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigProxyConnectHeader | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfig {
  readonly ca?: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfigCa;
  readonly cert?: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfigCert;
  readonly insecureSkipVerify?: boolean;
  readonly keySecret?: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfigKeySecret;
  readonly maxVersion?: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfigMaxVersion;
  readonly minVersion?: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfigMinVersion;
  readonly serverName?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfig(obj: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ca': toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfigCa(obj.ca),
    'cert': toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfigCert(obj.cert),
    'insecureSkipVerify': obj.insecureSkipVerify,
    'keySecret': toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfigKeySecret(obj.keySecret),
    'maxVersion': obj.maxVersion,
    'minVersion': obj.minVersion,
    'serverName': obj.serverName,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigAuthorization {
  readonly credentials?: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigAuthorizationCredentials;
  readonly type?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigAuthorization(obj: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigAuthorization | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'credentials': toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigAuthorizationCredentials(obj.credentials),
    'type': obj.type,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigBasicAuth {
  readonly password?: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigBasicAuthPassword;
  readonly username?: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigBasicAuthUsername;
}

export function toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigBasicAuth(obj: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigBasicAuth | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'password': toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigBasicAuthPassword(obj.password),
    'username': toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigBasicAuthUsername(obj.username),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigBearerTokenSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigBearerTokenSecret(obj: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigBearerTokenSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2 {
  readonly clientId: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2ClientId;
  readonly clientSecret: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2ClientSecret;
  readonly endpointParams?: { [key: string]: string };
  readonly noProxy?: string;
  readonly proxyConnectHeader?: { [key: string]: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2ProxyConnectHeader[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly scopes?: string[];
  readonly tlsConfig?: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfig;
  readonly tokenUrl: string;
}

export function toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2(obj: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2 | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'clientId': toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2ClientId(obj.clientId),
    'clientSecret': toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2ClientSecret(obj.clientSecret),
    'endpointParams': ((obj.endpointParams) === undefined) ? undefined : (compact(obj.endpointParams)),
    'noProxy': obj.noProxy,
    'proxyConnectHeader': ((obj.proxyConnectHeader) === undefined) ? undefined : (compact(obj.proxyConnectHeader, (value) => value?.map(y => toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2ProxyConnectHeader(y)))),
    'proxyFromEnvironment': obj.proxyFromEnvironment,
    'proxyUrl': obj.proxyUrl,
    'scopes': obj.scopes?.map(y => y),
    'tlsConfig': toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfig(obj.tlsConfig),
    'tokenUrl': obj.tokenUrl,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigProxyConnectHeader {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigProxyConnectHeader(obj: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigProxyConnectHeader | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfig {
  readonly ca?: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfigCa;
  readonly cert?: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfigCert;
  readonly insecureSkipVerify?: boolean;
  readonly keySecret?: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfigKeySecret;
  readonly maxVersion?: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfigMaxVersion;
  readonly minVersion?: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfigMinVersion;
  readonly serverName?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfig(obj: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ca': toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfigCa(obj.ca),
    'cert': toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfigCert(obj.cert),
    'insecureSkipVerify': obj.insecureSkipVerify,
    'keySecret': toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfigKeySecret(obj.keySecret),
    'maxVersion': obj.maxVersion,
    'minVersion': obj.minVersion,
    'serverName': obj.serverName,
  };
  return compact(result);
}

export const AlertmanagerConfigSpecReceiversOpsgenieConfigsRespondersType = {
  TEAM: "team",
  TEAMS: "teams",
  USER: "user",
  ESCALATION: "escalation",
  SCHEDULE: "schedule",
} as const;
export type AlertmanagerConfigSpecReceiversOpsgenieConfigsRespondersType = (typeof AlertmanagerConfigSpecReceiversOpsgenieConfigsRespondersType)[keyof typeof AlertmanagerConfigSpecReceiversOpsgenieConfigsRespondersType];

export interface AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigAuthorization {
  readonly credentials?: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigAuthorizationCredentials;
  readonly type?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigAuthorization(obj: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigAuthorization | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'credentials': toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigAuthorizationCredentials(obj.credentials),
    'type': obj.type,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigBasicAuth {
  readonly password?: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigBasicAuthPassword;
  readonly username?: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigBasicAuthUsername;
}

export function toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigBasicAuth(obj: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigBasicAuth | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'password': toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigBasicAuthPassword(obj.password),
    'username': toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigBasicAuthUsername(obj.username),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigBearerTokenSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigBearerTokenSecret(obj: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigBearerTokenSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2 {
  readonly clientId: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2ClientId;
  readonly clientSecret: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2ClientSecret;
  readonly endpointParams?: { [key: string]: string };
  readonly noProxy?: string;
  readonly proxyConnectHeader?: { [key: string]: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2ProxyConnectHeader[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly scopes?: string[];
  readonly tlsConfig?: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfig;
  readonly tokenUrl: string;
}

export function toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2(obj: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2 | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'clientId': toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2ClientId(obj.clientId),
    'clientSecret': toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2ClientSecret(obj.clientSecret),
    'endpointParams': ((obj.endpointParams) === undefined) ? undefined : (compact(obj.endpointParams)),
    'noProxy': obj.noProxy,
    'proxyConnectHeader': ((obj.proxyConnectHeader) === undefined) ? undefined : (compact(obj.proxyConnectHeader, (value) => value?.map(y => toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2ProxyConnectHeader(y)))),
    'proxyFromEnvironment': obj.proxyFromEnvironment,
    'proxyUrl': obj.proxyUrl,
    'scopes': obj.scopes?.map(y => y),
    'tlsConfig': toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfig(obj.tlsConfig),
    'tokenUrl': obj.tokenUrl,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigProxyConnectHeader {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigProxyConnectHeader(obj: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigProxyConnectHeader | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfig {
  readonly ca?: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfigCa;
  readonly cert?: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfigCert;
  readonly insecureSkipVerify?: boolean;
  readonly keySecret?: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfigKeySecret;
  readonly maxVersion?: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfigMaxVersion;
  readonly minVersion?: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfigMinVersion;
  readonly serverName?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfig(obj: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ca': toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfigCa(obj.ca),
    'cert': toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfigCert(obj.cert),
    'insecureSkipVerify': obj.insecureSkipVerify,
    'keySecret': toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfigKeySecret(obj.keySecret),
    'maxVersion': obj.maxVersion,
    'minVersion': obj.minVersion,
    'serverName': obj.serverName,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigAuthorization {
  readonly credentials?: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigAuthorizationCredentials;
  readonly type?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigAuthorization(obj: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigAuthorization | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'credentials': toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigAuthorizationCredentials(obj.credentials),
    'type': obj.type,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigBasicAuth {
  readonly password?: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigBasicAuthPassword;
  readonly username?: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigBasicAuthUsername;
}

export function toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigBasicAuth(obj: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigBasicAuth | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'password': toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigBasicAuthPassword(obj.password),
    'username': toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigBasicAuthUsername(obj.username),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigBearerTokenSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigBearerTokenSecret(obj: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigBearerTokenSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2 {
  readonly clientId: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2ClientId;
  readonly clientSecret: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2ClientSecret;
  readonly endpointParams?: { [key: string]: string };
  readonly noProxy?: string;
  readonly proxyConnectHeader?: { [key: string]: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2ProxyConnectHeader[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly scopes?: string[];
  readonly tlsConfig?: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfig;
  readonly tokenUrl: string;
}

export function toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2(obj: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2 | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'clientId': toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2ClientId(obj.clientId),
    'clientSecret': toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2ClientSecret(obj.clientSecret),
    'endpointParams': ((obj.endpointParams) === undefined) ? undefined : (compact(obj.endpointParams)),
    'noProxy': obj.noProxy,
    'proxyConnectHeader': ((obj.proxyConnectHeader) === undefined) ? undefined : (compact(obj.proxyConnectHeader, (value) => value?.map(y => toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2ProxyConnectHeader(y)))),
    'proxyFromEnvironment': obj.proxyFromEnvironment,
    'proxyUrl': obj.proxyUrl,
    'scopes': obj.scopes?.map(y => y),
    'tlsConfig': toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfig(obj.tlsConfig),
    'tokenUrl': obj.tokenUrl,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigProxyConnectHeader {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigProxyConnectHeader(obj: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigProxyConnectHeader | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfig {
  readonly ca?: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfigCa;
  readonly cert?: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfigCert;
  readonly insecureSkipVerify?: boolean;
  readonly keySecret?: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfigKeySecret;
  readonly maxVersion?: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfigMaxVersion;
  readonly minVersion?: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfigMinVersion;
  readonly serverName?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfig(obj: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ca': toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfigCa(obj.ca),
    'cert': toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfigCert(obj.cert),
    'insecureSkipVerify': obj.insecureSkipVerify,
    'keySecret': toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfigKeySecret(obj.keySecret),
    'maxVersion': obj.maxVersion,
    'minVersion': obj.minVersion,
    'serverName': obj.serverName,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigAuthorization {
  readonly credentials?: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigAuthorizationCredentials;
  readonly type?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigAuthorization(obj: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigAuthorization | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'credentials': toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigAuthorizationCredentials(obj.credentials),
    'type': obj.type,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigBasicAuth {
  readonly password?: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigBasicAuthPassword;
  readonly username?: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigBasicAuthUsername;
}

export function toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigBasicAuth(obj: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigBasicAuth | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'password': toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigBasicAuthPassword(obj.password),
    'username': toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigBasicAuthUsername(obj.username),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigBearerTokenSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigBearerTokenSecret(obj: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigBearerTokenSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2 {
  readonly clientId: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2ClientId;
  readonly clientSecret: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2ClientSecret;
  readonly endpointParams?: { [key: string]: string };
  readonly noProxy?: string;
  readonly proxyConnectHeader?: { [key: string]: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2ProxyConnectHeader[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly scopes?: string[];
  readonly tlsConfig?: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfig;
  readonly tokenUrl: string;
}

export function toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2(obj: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2 | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'clientId': toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2ClientId(obj.clientId),
    'clientSecret': toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2ClientSecret(obj.clientSecret),
    'endpointParams': ((obj.endpointParams) === undefined) ? undefined : (compact(obj.endpointParams)),
    'noProxy': obj.noProxy,
    'proxyConnectHeader': ((obj.proxyConnectHeader) === undefined) ? undefined : (compact(obj.proxyConnectHeader, (value) => value?.map(y => toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2ProxyConnectHeader(y)))),
    'proxyFromEnvironment': obj.proxyFromEnvironment,
    'proxyUrl': obj.proxyUrl,
    'scopes': obj.scopes?.map(y => y),
    'tlsConfig': toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfig(obj.tlsConfig),
    'tokenUrl': obj.tokenUrl,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigProxyConnectHeader {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigProxyConnectHeader(obj: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigProxyConnectHeader | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfig {
  readonly ca?: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfigCa;
  readonly cert?: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfigCert;
  readonly insecureSkipVerify?: boolean;
  readonly keySecret?: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfigKeySecret;
  readonly maxVersion?: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfigMaxVersion;
  readonly minVersion?: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfigMinVersion;
  readonly serverName?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfig(obj: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ca': toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfigCa(obj.ca),
    'cert': toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfigCert(obj.cert),
    'insecureSkipVerify': obj.insecureSkipVerify,
    'keySecret': toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfigKeySecret(obj.keySecret),
    'maxVersion': obj.maxVersion,
    'minVersion': obj.minVersion,
    'serverName': obj.serverName,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSlackConfigsActionsConfirm {
  readonly dismissText?: string;
  readonly okText?: string;
  readonly text: string;
  readonly title?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversSlackConfigsActionsConfirm(obj: AlertmanagerConfigSpecReceiversSlackConfigsActionsConfirm | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'dismissText': obj.dismissText,
    'okText': obj.okText,
    'text': obj.text,
    'title': obj.title,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigAuthorization {
  readonly credentials?: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigAuthorizationCredentials;
  readonly type?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigAuthorization(obj: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigAuthorization | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'credentials': toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigAuthorizationCredentials(obj.credentials),
    'type': obj.type,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigBasicAuth {
  readonly password?: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigBasicAuthPassword;
  readonly username?: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigBasicAuthUsername;
}

export function toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigBasicAuth(obj: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigBasicAuth | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'password': toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigBasicAuthPassword(obj.password),
    'username': toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigBasicAuthUsername(obj.username),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigBearerTokenSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigBearerTokenSecret(obj: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigBearerTokenSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2 {
  readonly clientId: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2ClientId;
  readonly clientSecret: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2ClientSecret;
  readonly endpointParams?: { [key: string]: string };
  readonly noProxy?: string;
  readonly proxyConnectHeader?: { [key: string]: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2ProxyConnectHeader[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly scopes?: string[];
  readonly tlsConfig?: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfig;
  readonly tokenUrl: string;
}

export function toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2(obj: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2 | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'clientId': toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2ClientId(obj.clientId),
    'clientSecret': toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2ClientSecret(obj.clientSecret),
    'endpointParams': ((obj.endpointParams) === undefined) ? undefined : (compact(obj.endpointParams)),
    'noProxy': obj.noProxy,
    'proxyConnectHeader': ((obj.proxyConnectHeader) === undefined) ? undefined : (compact(obj.proxyConnectHeader, (value) => value?.map(y => toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2ProxyConnectHeader(y)))),
    'proxyFromEnvironment': obj.proxyFromEnvironment,
    'proxyUrl': obj.proxyUrl,
    'scopes': obj.scopes?.map(y => y),
    'tlsConfig': toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfig(obj.tlsConfig),
    'tokenUrl': obj.tokenUrl,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigProxyConnectHeader {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigProxyConnectHeader(obj: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigProxyConnectHeader | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfig {
  readonly ca?: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfigCa;
  readonly cert?: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfigCert;
  readonly insecureSkipVerify?: boolean;
  readonly keySecret?: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfigKeySecret;
  readonly maxVersion?: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfigMaxVersion;
  readonly minVersion?: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfigMinVersion;
  readonly serverName?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfig(obj: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ca': toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfigCa(obj.ca),
    'cert': toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfigCert(obj.cert),
    'insecureSkipVerify': obj.insecureSkipVerify,
    'keySecret': toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfigKeySecret(obj.keySecret),
    'maxVersion': obj.maxVersion,
    'minVersion': obj.minVersion,
    'serverName': obj.serverName,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigAuthorization {
  readonly credentials?: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigAuthorizationCredentials;
  readonly type?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigAuthorization(obj: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigAuthorization | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'credentials': toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigAuthorizationCredentials(obj.credentials),
    'type': obj.type,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigBasicAuth {
  readonly password?: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigBasicAuthPassword;
  readonly username?: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigBasicAuthUsername;
}

export function toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigBasicAuth(obj: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigBasicAuth | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'password': toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigBasicAuthPassword(obj.password),
    'username': toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigBasicAuthUsername(obj.username),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigBearerTokenSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigBearerTokenSecret(obj: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigBearerTokenSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2 {
  readonly clientId: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2ClientId;
  readonly clientSecret: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2ClientSecret;
  readonly endpointParams?: { [key: string]: string };
  readonly noProxy?: string;
  readonly proxyConnectHeader?: { [key: string]: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2ProxyConnectHeader[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly scopes?: string[];
  readonly tlsConfig?: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfig;
  readonly tokenUrl: string;
}

export function toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2(obj: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2 | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'clientId': toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2ClientId(obj.clientId),
    'clientSecret': toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2ClientSecret(obj.clientSecret),
    'endpointParams': ((obj.endpointParams) === undefined) ? undefined : (compact(obj.endpointParams)),
    'noProxy': obj.noProxy,
    'proxyConnectHeader': ((obj.proxyConnectHeader) === undefined) ? undefined : (compact(obj.proxyConnectHeader, (value) => value?.map(y => toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2ProxyConnectHeader(y)))),
    'proxyFromEnvironment': obj.proxyFromEnvironment,
    'proxyUrl': obj.proxyUrl,
    'scopes': obj.scopes?.map(y => y),
    'tlsConfig': toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfig(obj.tlsConfig),
    'tokenUrl': obj.tokenUrl,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigProxyConnectHeader {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigProxyConnectHeader(obj: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigProxyConnectHeader | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfig {
  readonly ca?: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfigCa;
  readonly cert?: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfigCert;
  readonly insecureSkipVerify?: boolean;
  readonly keySecret?: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfigKeySecret;
  readonly maxVersion?: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfigMaxVersion;
  readonly minVersion?: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfigMinVersion;
  readonly serverName?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfig(obj: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ca': toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfigCa(obj.ca),
    'cert': toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfigCert(obj.cert),
    'insecureSkipVerify': obj.insecureSkipVerify,
    'keySecret': toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfigKeySecret(obj.keySecret),
    'maxVersion': obj.maxVersion,
    'minVersion': obj.minVersion,
    'serverName': obj.serverName,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSnsConfigsSigv4AccessKey {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversSnsConfigsSigv4AccessKey(obj: AlertmanagerConfigSpecReceiversSnsConfigsSigv4AccessKey | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSnsConfigsSigv4SecretKey {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversSnsConfigsSigv4SecretKey(obj: AlertmanagerConfigSpecReceiversSnsConfigsSigv4SecretKey | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigAuthorization {
  readonly credentials?: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigAuthorizationCredentials;
  readonly type?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigAuthorization(obj: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigAuthorization | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'credentials': toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigAuthorizationCredentials(obj.credentials),
    'type': obj.type,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigBasicAuth {
  readonly password?: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigBasicAuthPassword;
  readonly username?: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigBasicAuthUsername;
}

export function toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigBasicAuth(obj: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigBasicAuth | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'password': toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigBasicAuthPassword(obj.password),
    'username': toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigBasicAuthUsername(obj.username),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigBearerTokenSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigBearerTokenSecret(obj: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigBearerTokenSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2 {
  readonly clientId: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2ClientId;
  readonly clientSecret: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2ClientSecret;
  readonly endpointParams?: { [key: string]: string };
  readonly noProxy?: string;
  readonly proxyConnectHeader?: { [key: string]: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2ProxyConnectHeader[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly scopes?: string[];
  readonly tlsConfig?: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfig;
  readonly tokenUrl: string;
}

export function toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2(obj: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2 | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'clientId': toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2ClientId(obj.clientId),
    'clientSecret': toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2ClientSecret(obj.clientSecret),
    'endpointParams': ((obj.endpointParams) === undefined) ? undefined : (compact(obj.endpointParams)),
    'noProxy': obj.noProxy,
    'proxyConnectHeader': ((obj.proxyConnectHeader) === undefined) ? undefined : (compact(obj.proxyConnectHeader, (value) => value?.map(y => toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2ProxyConnectHeader(y)))),
    'proxyFromEnvironment': obj.proxyFromEnvironment,
    'proxyUrl': obj.proxyUrl,
    'scopes': obj.scopes?.map(y => y),
    'tlsConfig': toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfig(obj.tlsConfig),
    'tokenUrl': obj.tokenUrl,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigProxyConnectHeader {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigProxyConnectHeader(obj: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigProxyConnectHeader | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfig {
  readonly ca?: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfigCa;
  readonly cert?: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfigCert;
  readonly insecureSkipVerify?: boolean;
  readonly keySecret?: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfigKeySecret;
  readonly maxVersion?: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfigMaxVersion;
  readonly minVersion?: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfigMinVersion;
  readonly serverName?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfig(obj: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ca': toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfigCa(obj.ca),
    'cert': toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfigCert(obj.cert),
    'insecureSkipVerify': obj.insecureSkipVerify,
    'keySecret': toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfigKeySecret(obj.keySecret),
    'maxVersion': obj.maxVersion,
    'minVersion': obj.minVersion,
    'serverName': obj.serverName,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigAuthorization {
  readonly credentials?: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigAuthorizationCredentials;
  readonly type?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigAuthorization(obj: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigAuthorization | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'credentials': toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigAuthorizationCredentials(obj.credentials),
    'type': obj.type,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigBasicAuth {
  readonly password?: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigBasicAuthPassword;
  readonly username?: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigBasicAuthUsername;
}

export function toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigBasicAuth(obj: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigBasicAuth | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'password': toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigBasicAuthPassword(obj.password),
    'username': toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigBasicAuthUsername(obj.username),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigBearerTokenSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigBearerTokenSecret(obj: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigBearerTokenSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2 {
  readonly clientId: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2ClientId;
  readonly clientSecret: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2ClientSecret;
  readonly endpointParams?: { [key: string]: string };
  readonly noProxy?: string;
  readonly proxyConnectHeader?: { [key: string]: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2ProxyConnectHeader[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly scopes?: string[];
  readonly tlsConfig?: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfig;
  readonly tokenUrl: string;
}

export function toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2(obj: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2 | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'clientId': toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2ClientId(obj.clientId),
    'clientSecret': toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2ClientSecret(obj.clientSecret),
    'endpointParams': ((obj.endpointParams) === undefined) ? undefined : (compact(obj.endpointParams)),
    'noProxy': obj.noProxy,
    'proxyConnectHeader': ((obj.proxyConnectHeader) === undefined) ? undefined : (compact(obj.proxyConnectHeader, (value) => value?.map(y => toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2ProxyConnectHeader(y)))),
    'proxyFromEnvironment': obj.proxyFromEnvironment,
    'proxyUrl': obj.proxyUrl,
    'scopes': obj.scopes?.map(y => y),
    'tlsConfig': toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfig(obj.tlsConfig),
    'tokenUrl': obj.tokenUrl,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigProxyConnectHeader {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigProxyConnectHeader(obj: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigProxyConnectHeader | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfig {
  readonly ca?: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfigCa;
  readonly cert?: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfigCert;
  readonly insecureSkipVerify?: boolean;
  readonly keySecret?: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfigKeySecret;
  readonly maxVersion?: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfigMaxVersion;
  readonly minVersion?: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfigMinVersion;
  readonly serverName?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfig(obj: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ca': toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfigCa(obj.ca),
    'cert': toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfigCert(obj.cert),
    'insecureSkipVerify': obj.insecureSkipVerify,
    'keySecret': toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfigKeySecret(obj.keySecret),
    'maxVersion': obj.maxVersion,
    'minVersion': obj.minVersion,
    'serverName': obj.serverName,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigAuthorization {
  readonly credentials?: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigAuthorizationCredentials;
  readonly type?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigAuthorization(obj: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigAuthorization | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'credentials': toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigAuthorizationCredentials(obj.credentials),
    'type': obj.type,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigBasicAuth {
  readonly password?: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigBasicAuthPassword;
  readonly username?: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigBasicAuthUsername;
}

export function toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigBasicAuth(obj: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigBasicAuth | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'password': toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigBasicAuthPassword(obj.password),
    'username': toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigBasicAuthUsername(obj.username),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigBearerTokenSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigBearerTokenSecret(obj: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigBearerTokenSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2 {
  readonly clientId: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2ClientId;
  readonly clientSecret: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2ClientSecret;
  readonly endpointParams?: { [key: string]: string };
  readonly noProxy?: string;
  readonly proxyConnectHeader?: { [key: string]: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2ProxyConnectHeader[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly scopes?: string[];
  readonly tlsConfig?: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfig;
  readonly tokenUrl: string;
}

export function toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2(obj: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2 | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'clientId': toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2ClientId(obj.clientId),
    'clientSecret': toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2ClientSecret(obj.clientSecret),
    'endpointParams': ((obj.endpointParams) === undefined) ? undefined : (compact(obj.endpointParams)),
    'noProxy': obj.noProxy,
    'proxyConnectHeader': ((obj.proxyConnectHeader) === undefined) ? undefined : (compact(obj.proxyConnectHeader, (value) => value?.map(y => toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2ProxyConnectHeader(y)))),
    'proxyFromEnvironment': obj.proxyFromEnvironment,
    'proxyUrl': obj.proxyUrl,
    'scopes': obj.scopes?.map(y => y),
    'tlsConfig': toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfig(obj.tlsConfig),
    'tokenUrl': obj.tokenUrl,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigProxyConnectHeader {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigProxyConnectHeader(obj: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigProxyConnectHeader | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfig {
  readonly ca?: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfigCa;
  readonly cert?: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfigCert;
  readonly insecureSkipVerify?: boolean;
  readonly keySecret?: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfigKeySecret;
  readonly maxVersion?: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfigMaxVersion;
  readonly minVersion?: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfigMinVersion;
  readonly serverName?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfig(obj: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ca': toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfigCa(obj.ca),
    'cert': toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfigCert(obj.cert),
    'insecureSkipVerify': obj.insecureSkipVerify,
    'keySecret': toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfigKeySecret(obj.keySecret),
    'maxVersion': obj.maxVersion,
    'minVersion': obj.minVersion,
    'serverName': obj.serverName,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigAuthorization {
  readonly credentials?: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigAuthorizationCredentials;
  readonly type?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigAuthorization(obj: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigAuthorization | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'credentials': toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigAuthorizationCredentials(obj.credentials),
    'type': obj.type,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigBasicAuth {
  readonly password?: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigBasicAuthPassword;
  readonly username?: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigBasicAuthUsername;
}

export function toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigBasicAuth(obj: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigBasicAuth | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'password': toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigBasicAuthPassword(obj.password),
    'username': toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigBasicAuthUsername(obj.username),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigBearerTokenSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigBearerTokenSecret(obj: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigBearerTokenSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2 {
  readonly clientId: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2ClientId;
  readonly clientSecret: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2ClientSecret;
  readonly endpointParams?: { [key: string]: string };
  readonly noProxy?: string;
  readonly proxyConnectHeader?: { [key: string]: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2ProxyConnectHeader[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly scopes?: string[];
  readonly tlsConfig?: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfig;
  readonly tokenUrl: string;
}

export function toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2(obj: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2 | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'clientId': toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2ClientId(obj.clientId),
    'clientSecret': toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2ClientSecret(obj.clientSecret),
    'endpointParams': ((obj.endpointParams) === undefined) ? undefined : (compact(obj.endpointParams)),
    'noProxy': obj.noProxy,
    'proxyConnectHeader': ((obj.proxyConnectHeader) === undefined) ? undefined : (compact(obj.proxyConnectHeader, (value) => value?.map(y => toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2ProxyConnectHeader(y)))),
    'proxyFromEnvironment': obj.proxyFromEnvironment,
    'proxyUrl': obj.proxyUrl,
    'scopes': obj.scopes?.map(y => y),
    'tlsConfig': toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfig(obj.tlsConfig),
    'tokenUrl': obj.tokenUrl,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigProxyConnectHeader {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigProxyConnectHeader(obj: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigProxyConnectHeader | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfig {
  readonly ca?: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfigCa;
  readonly cert?: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfigCert;
  readonly insecureSkipVerify?: boolean;
  readonly keySecret?: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfigKeySecret;
  readonly maxVersion?: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfigMaxVersion;
  readonly minVersion?: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfigMinVersion;
  readonly serverName?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfig(obj: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ca': toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfigCa(obj.ca),
    'cert': toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfigCert(obj.cert),
    'insecureSkipVerify': obj.insecureSkipVerify,
    'keySecret': toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfigKeySecret(obj.keySecret),
    'maxVersion': obj.maxVersion,
    'minVersion': obj.minVersion,
    'serverName': obj.serverName,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigAuthorization {
  readonly credentials?: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigAuthorizationCredentials;
  readonly type?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigAuthorization(obj: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigAuthorization | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'credentials': toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigAuthorizationCredentials(obj.credentials),
    'type': obj.type,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigBasicAuth {
  readonly password?: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigBasicAuthPassword;
  readonly username?: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigBasicAuthUsername;
}

export function toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigBasicAuth(obj: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigBasicAuth | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'password': toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigBasicAuthPassword(obj.password),
    'username': toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigBasicAuthUsername(obj.username),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigBearerTokenSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigBearerTokenSecret(obj: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigBearerTokenSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2 {
  readonly clientId: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2ClientId;
  readonly clientSecret: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2ClientSecret;
  readonly endpointParams?: { [key: string]: string };
  readonly noProxy?: string;
  readonly proxyConnectHeader?: { [key: string]: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2ProxyConnectHeader[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly scopes?: string[];
  readonly tlsConfig?: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfig;
  readonly tokenUrl: string;
}

export function toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2(obj: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2 | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'clientId': toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2ClientId(obj.clientId),
    'clientSecret': toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2ClientSecret(obj.clientSecret),
    'endpointParams': ((obj.endpointParams) === undefined) ? undefined : (compact(obj.endpointParams)),
    'noProxy': obj.noProxy,
    'proxyConnectHeader': ((obj.proxyConnectHeader) === undefined) ? undefined : (compact(obj.proxyConnectHeader, (value) => value?.map(y => toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2ProxyConnectHeader(y)))),
    'proxyFromEnvironment': obj.proxyFromEnvironment,
    'proxyUrl': obj.proxyUrl,
    'scopes': obj.scopes?.map(y => y),
    'tlsConfig': toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfig(obj.tlsConfig),
    'tokenUrl': obj.tokenUrl,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigProxyConnectHeader {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigProxyConnectHeader(obj: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigProxyConnectHeader | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfig {
  readonly ca?: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfigCa;
  readonly cert?: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfigCert;
  readonly insecureSkipVerify?: boolean;
  readonly keySecret?: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfigKeySecret;
  readonly maxVersion?: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfigMaxVersion;
  readonly minVersion?: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfigMinVersion;
  readonly serverName?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfig(obj: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ca': toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfigCa(obj.ca),
    'cert': toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfigCert(obj.cert),
    'insecureSkipVerify': obj.insecureSkipVerify,
    'keySecret': toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfigKeySecret(obj.keySecret),
    'maxVersion': obj.maxVersion,
    'minVersion': obj.minVersion,
    'serverName': obj.serverName,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigAuthorizationCredentials {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigAuthorizationCredentials(obj: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigAuthorizationCredentials | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigBasicAuthPassword {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigBasicAuthPassword(obj: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigBasicAuthPassword | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigBasicAuthUsername {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigBasicAuthUsername(obj: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigBasicAuthUsername | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2ClientId {
  readonly configMap?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2ClientIdConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2ClientIdSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2ClientId(obj: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2ClientId | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2ClientIdConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2ClientIdSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2ClientSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2ClientSecret(obj: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2ClientSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2ProxyConnectHeader {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2ProxyConnectHeader(obj: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2ProxyConnectHeader | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfig {
  readonly ca?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfigCa;
  readonly cert?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfigCert;
  readonly insecureSkipVerify?: boolean;
  readonly keySecret?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfigKeySecret;
  readonly maxVersion?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfigMaxVersion;
  readonly minVersion?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfigMinVersion;
  readonly serverName?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfig(obj: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ca': toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfigCa(obj.ca),
    'cert': toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfigCert(obj.cert),
    'insecureSkipVerify': obj.insecureSkipVerify,
    'keySecret': toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfigKeySecret(obj.keySecret),
    'maxVersion': obj.maxVersion,
    'minVersion': obj.minVersion,
    'serverName': obj.serverName,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfigCa {
  readonly configMap?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfigCaConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfigCaSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfigCa(obj: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfigCa | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfigCaConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfigCaSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfigCert {
  readonly configMap?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfigCertConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfigCertSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfigCert(obj: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfigCert | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfigCertConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfigCertSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfigKeySecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfigKeySecret(obj: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfigKeySecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export const AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfigMaxVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfigMaxVersion = (typeof AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfigMaxVersion)[keyof typeof AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfigMaxVersion];

export const AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfigMinVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfigMinVersion = (typeof AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfigMinVersion)[keyof typeof AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfigMinVersion];

export interface AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigCaConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigCaConfigMap(obj: AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigCaConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigCaSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigCaSecret(obj: AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigCaSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigCertConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigCertConfigMap(obj: AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigCertConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigCertSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigCertSecret(obj: AlertmanagerConfigSpecReceiversEmailConfigsTlsConfigCertSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigAuthorizationCredentials {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigAuthorizationCredentials(obj: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigAuthorizationCredentials | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigBasicAuthPassword {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigBasicAuthPassword(obj: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigBasicAuthPassword | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigBasicAuthUsername {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigBasicAuthUsername(obj: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigBasicAuthUsername | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2ClientId {
  readonly configMap?: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2ClientIdConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2ClientIdSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2ClientId(obj: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2ClientId | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2ClientIdConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2ClientIdSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2ClientSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2ClientSecret(obj: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2ClientSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2ProxyConnectHeader {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2ProxyConnectHeader(obj: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2ProxyConnectHeader | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfig {
  readonly ca?: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfigCa;
  readonly cert?: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfigCert;
  readonly insecureSkipVerify?: boolean;
  readonly keySecret?: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfigKeySecret;
  readonly maxVersion?: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfigMaxVersion;
  readonly minVersion?: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfigMinVersion;
  readonly serverName?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfig(obj: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ca': toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfigCa(obj.ca),
    'cert': toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfigCert(obj.cert),
    'insecureSkipVerify': obj.insecureSkipVerify,
    'keySecret': toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfigKeySecret(obj.keySecret),
    'maxVersion': obj.maxVersion,
    'minVersion': obj.minVersion,
    'serverName': obj.serverName,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfigCa {
  readonly configMap?: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfigCaConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfigCaSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfigCa(obj: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfigCa | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfigCaConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfigCaSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfigCert {
  readonly configMap?: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfigCertConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfigCertSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfigCert(obj: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfigCert | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfigCertConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfigCertSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfigKeySecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfigKeySecret(obj: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfigKeySecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export const AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfigMaxVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfigMaxVersion = (typeof AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfigMaxVersion)[keyof typeof AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfigMaxVersion];

export const AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfigMinVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfigMinVersion = (typeof AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfigMinVersion)[keyof typeof AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfigMinVersion];

export interface AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigAuthorizationCredentials {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigAuthorizationCredentials(obj: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigAuthorizationCredentials | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigBasicAuthPassword {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigBasicAuthPassword(obj: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigBasicAuthPassword | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigBasicAuthUsername {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigBasicAuthUsername(obj: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigBasicAuthUsername | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2ClientId {
  readonly configMap?: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2ClientIdConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2ClientIdSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2ClientId(obj: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2ClientId | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2ClientIdConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2ClientIdSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2ClientSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2ClientSecret(obj: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2ClientSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2ProxyConnectHeader {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2ProxyConnectHeader(obj: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2ProxyConnectHeader | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfig {
  readonly ca?: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfigCa;
  readonly cert?: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfigCert;
  readonly insecureSkipVerify?: boolean;
  readonly keySecret?: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfigKeySecret;
  readonly maxVersion?: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfigMaxVersion;
  readonly minVersion?: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfigMinVersion;
  readonly serverName?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfig(obj: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ca': toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfigCa(obj.ca),
    'cert': toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfigCert(obj.cert),
    'insecureSkipVerify': obj.insecureSkipVerify,
    'keySecret': toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfigKeySecret(obj.keySecret),
    'maxVersion': obj.maxVersion,
    'minVersion': obj.minVersion,
    'serverName': obj.serverName,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfigCa {
  readonly configMap?: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfigCaConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfigCaSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfigCa(obj: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfigCa | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfigCaConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfigCaSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfigCert {
  readonly configMap?: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfigCertConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfigCertSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfigCert(obj: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfigCert | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfigCertConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfigCertSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfigKeySecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfigKeySecret(obj: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfigKeySecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export const AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfigMaxVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfigMaxVersion = (typeof AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfigMaxVersion)[keyof typeof AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfigMaxVersion];

export const AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfigMinVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfigMinVersion = (typeof AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfigMinVersion)[keyof typeof AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfigMinVersion];

export interface AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigAuthorizationCredentials {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigAuthorizationCredentials(obj: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigAuthorizationCredentials | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigBasicAuthPassword {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigBasicAuthPassword(obj: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigBasicAuthPassword | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigBasicAuthUsername {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigBasicAuthUsername(obj: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigBasicAuthUsername | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2ClientId {
  readonly configMap?: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2ClientIdConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2ClientIdSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2ClientId(obj: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2ClientId | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2ClientIdConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2ClientIdSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2ClientSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2ClientSecret(obj: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2ClientSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2ProxyConnectHeader {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2ProxyConnectHeader(obj: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2ProxyConnectHeader | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfig {
  readonly ca?: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfigCa;
  readonly cert?: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfigCert;
  readonly insecureSkipVerify?: boolean;
  readonly keySecret?: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfigKeySecret;
  readonly maxVersion?: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfigMaxVersion;
  readonly minVersion?: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfigMinVersion;
  readonly serverName?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfig(obj: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ca': toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfigCa(obj.ca),
    'cert': toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfigCert(obj.cert),
    'insecureSkipVerify': obj.insecureSkipVerify,
    'keySecret': toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfigKeySecret(obj.keySecret),
    'maxVersion': obj.maxVersion,
    'minVersion': obj.minVersion,
    'serverName': obj.serverName,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfigCa {
  readonly configMap?: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfigCaConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfigCaSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfigCa(obj: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfigCa | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfigCaConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfigCaSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfigCert {
  readonly configMap?: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfigCertConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfigCertSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfigCert(obj: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfigCert | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfigCertConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfigCertSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfigKeySecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfigKeySecret(obj: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfigKeySecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export const AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfigMaxVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfigMaxVersion = (typeof AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfigMaxVersion)[keyof typeof AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfigMaxVersion];

export const AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfigMinVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfigMinVersion = (typeof AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfigMinVersion)[keyof typeof AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfigMinVersion];

export interface AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigAuthorizationCredentials {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigAuthorizationCredentials(obj: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigAuthorizationCredentials | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigBasicAuthPassword {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigBasicAuthPassword(obj: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigBasicAuthPassword | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigBasicAuthUsername {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigBasicAuthUsername(obj: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigBasicAuthUsername | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2ClientId {
  readonly configMap?: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2ClientIdConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2ClientIdSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2ClientId(obj: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2ClientId | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2ClientIdConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2ClientIdSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2ClientSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2ClientSecret(obj: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2ClientSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2ProxyConnectHeader {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2ProxyConnectHeader(obj: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2ProxyConnectHeader | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfig {
  readonly ca?: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfigCa;
  readonly cert?: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfigCert;
  readonly insecureSkipVerify?: boolean;
  readonly keySecret?: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfigKeySecret;
  readonly maxVersion?: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfigMaxVersion;
  readonly minVersion?: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfigMinVersion;
  readonly serverName?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfig(obj: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ca': toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfigCa(obj.ca),
    'cert': toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfigCert(obj.cert),
    'insecureSkipVerify': obj.insecureSkipVerify,
    'keySecret': toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfigKeySecret(obj.keySecret),
    'maxVersion': obj.maxVersion,
    'minVersion': obj.minVersion,
    'serverName': obj.serverName,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfigCa {
  readonly configMap?: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfigCaConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfigCaSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfigCa(obj: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfigCa | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfigCaConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfigCaSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfigCert {
  readonly configMap?: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfigCertConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfigCertSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfigCert(obj: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfigCert | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfigCertConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfigCertSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfigKeySecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfigKeySecret(obj: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfigKeySecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export const AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfigMaxVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfigMaxVersion = (typeof AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfigMaxVersion)[keyof typeof AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfigMaxVersion];

export const AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfigMinVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfigMinVersion = (typeof AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfigMinVersion)[keyof typeof AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfigMinVersion];

export interface AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigAuthorizationCredentials {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigAuthorizationCredentials(obj: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigAuthorizationCredentials | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigBasicAuthPassword {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigBasicAuthPassword(obj: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigBasicAuthPassword | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigBasicAuthUsername {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigBasicAuthUsername(obj: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigBasicAuthUsername | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2ClientId {
  readonly configMap?: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2ClientIdConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2ClientIdSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2ClientId(obj: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2ClientId | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2ClientIdConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2ClientIdSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2ClientSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2ClientSecret(obj: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2ClientSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2ProxyConnectHeader {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2ProxyConnectHeader(obj: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2ProxyConnectHeader | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfig {
  readonly ca?: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfigCa;
  readonly cert?: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfigCert;
  readonly insecureSkipVerify?: boolean;
  readonly keySecret?: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfigKeySecret;
  readonly maxVersion?: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfigMaxVersion;
  readonly minVersion?: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfigMinVersion;
  readonly serverName?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfig(obj: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ca': toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfigCa(obj.ca),
    'cert': toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfigCert(obj.cert),
    'insecureSkipVerify': obj.insecureSkipVerify,
    'keySecret': toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfigKeySecret(obj.keySecret),
    'maxVersion': obj.maxVersion,
    'minVersion': obj.minVersion,
    'serverName': obj.serverName,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfigCa {
  readonly configMap?: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfigCaConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfigCaSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfigCa(obj: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfigCa | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfigCaConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfigCaSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfigCert {
  readonly configMap?: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfigCertConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfigCertSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfigCert(obj: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfigCert | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfigCertConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfigCertSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfigKeySecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfigKeySecret(obj: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfigKeySecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export const AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfigMaxVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfigMaxVersion = (typeof AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfigMaxVersion)[keyof typeof AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfigMaxVersion];

export const AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfigMinVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfigMinVersion = (typeof AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfigMinVersion)[keyof typeof AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfigMinVersion];

export interface AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigAuthorizationCredentials {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigAuthorizationCredentials(obj: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigAuthorizationCredentials | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigBasicAuthPassword {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigBasicAuthPassword(obj: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigBasicAuthPassword | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigBasicAuthUsername {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigBasicAuthUsername(obj: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigBasicAuthUsername | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2ClientId {
  readonly configMap?: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2ClientIdConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2ClientIdSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2ClientId(obj: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2ClientId | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2ClientIdConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2ClientIdSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2ClientSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2ClientSecret(obj: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2ClientSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2ProxyConnectHeader {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2ProxyConnectHeader(obj: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2ProxyConnectHeader | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfig {
  readonly ca?: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfigCa;
  readonly cert?: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfigCert;
  readonly insecureSkipVerify?: boolean;
  readonly keySecret?: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfigKeySecret;
  readonly maxVersion?: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfigMaxVersion;
  readonly minVersion?: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfigMinVersion;
  readonly serverName?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfig(obj: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ca': toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfigCa(obj.ca),
    'cert': toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfigCert(obj.cert),
    'insecureSkipVerify': obj.insecureSkipVerify,
    'keySecret': toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfigKeySecret(obj.keySecret),
    'maxVersion': obj.maxVersion,
    'minVersion': obj.minVersion,
    'serverName': obj.serverName,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfigCa {
  readonly configMap?: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfigCaConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfigCaSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfigCa(obj: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfigCa | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfigCaConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfigCaSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfigCert {
  readonly configMap?: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfigCertConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfigCertSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfigCert(obj: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfigCert | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfigCertConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfigCertSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfigKeySecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfigKeySecret(obj: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfigKeySecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export const AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfigMaxVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfigMaxVersion = (typeof AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfigMaxVersion)[keyof typeof AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfigMaxVersion];

export const AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfigMinVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfigMinVersion = (typeof AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfigMinVersion)[keyof typeof AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfigMinVersion];

export interface AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigAuthorizationCredentials {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigAuthorizationCredentials(obj: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigAuthorizationCredentials | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigBasicAuthPassword {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigBasicAuthPassword(obj: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigBasicAuthPassword | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigBasicAuthUsername {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigBasicAuthUsername(obj: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigBasicAuthUsername | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2ClientId {
  readonly configMap?: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2ClientIdConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2ClientIdSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2ClientId(obj: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2ClientId | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2ClientIdConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2ClientIdSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2ClientSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2ClientSecret(obj: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2ClientSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2ProxyConnectHeader {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2ProxyConnectHeader(obj: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2ProxyConnectHeader | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfig {
  readonly ca?: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfigCa;
  readonly cert?: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfigCert;
  readonly insecureSkipVerify?: boolean;
  readonly keySecret?: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfigKeySecret;
  readonly maxVersion?: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfigMaxVersion;
  readonly minVersion?: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfigMinVersion;
  readonly serverName?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfig(obj: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ca': toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfigCa(obj.ca),
    'cert': toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfigCert(obj.cert),
    'insecureSkipVerify': obj.insecureSkipVerify,
    'keySecret': toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfigKeySecret(obj.keySecret),
    'maxVersion': obj.maxVersion,
    'minVersion': obj.minVersion,
    'serverName': obj.serverName,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfigCa {
  readonly configMap?: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfigCaConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfigCaSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfigCa(obj: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfigCa | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfigCaConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfigCaSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfigCert {
  readonly configMap?: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfigCertConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfigCertSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfigCert(obj: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfigCert | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfigCertConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfigCertSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfigKeySecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfigKeySecret(obj: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfigKeySecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export const AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfigMaxVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfigMaxVersion = (typeof AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfigMaxVersion)[keyof typeof AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfigMaxVersion];

export const AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfigMinVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfigMinVersion = (typeof AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfigMinVersion)[keyof typeof AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfigMinVersion];

export interface AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigAuthorizationCredentials {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigAuthorizationCredentials(obj: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigAuthorizationCredentials | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigBasicAuthPassword {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigBasicAuthPassword(obj: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigBasicAuthPassword | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigBasicAuthUsername {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigBasicAuthUsername(obj: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigBasicAuthUsername | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2ClientId {
  readonly configMap?: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2ClientIdConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2ClientIdSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2ClientId(obj: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2ClientId | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2ClientIdConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2ClientIdSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2ClientSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2ClientSecret(obj: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2ClientSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2ProxyConnectHeader {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2ProxyConnectHeader(obj: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2ProxyConnectHeader | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfig {
  readonly ca?: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfigCa;
  readonly cert?: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfigCert;
  readonly insecureSkipVerify?: boolean;
  readonly keySecret?: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfigKeySecret;
  readonly maxVersion?: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfigMaxVersion;
  readonly minVersion?: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfigMinVersion;
  readonly serverName?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfig(obj: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ca': toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfigCa(obj.ca),
    'cert': toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfigCert(obj.cert),
    'insecureSkipVerify': obj.insecureSkipVerify,
    'keySecret': toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfigKeySecret(obj.keySecret),
    'maxVersion': obj.maxVersion,
    'minVersion': obj.minVersion,
    'serverName': obj.serverName,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfigCa {
  readonly configMap?: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfigCaConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfigCaSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfigCa(obj: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfigCa | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfigCaConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfigCaSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfigCert {
  readonly configMap?: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfigCertConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfigCertSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfigCert(obj: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfigCert | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfigCertConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfigCertSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfigKeySecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfigKeySecret(obj: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfigKeySecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export const AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfigMaxVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfigMaxVersion = (typeof AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfigMaxVersion)[keyof typeof AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfigMaxVersion];

export const AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfigMinVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfigMinVersion = (typeof AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfigMinVersion)[keyof typeof AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfigMinVersion];

export interface AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigAuthorizationCredentials {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigAuthorizationCredentials(obj: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigAuthorizationCredentials | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigBasicAuthPassword {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigBasicAuthPassword(obj: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigBasicAuthPassword | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigBasicAuthUsername {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigBasicAuthUsername(obj: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigBasicAuthUsername | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2ClientId {
  readonly configMap?: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2ClientIdConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2ClientIdSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2ClientId(obj: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2ClientId | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2ClientIdConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2ClientIdSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2ClientSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2ClientSecret(obj: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2ClientSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2ProxyConnectHeader {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2ProxyConnectHeader(obj: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2ProxyConnectHeader | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfig {
  readonly ca?: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfigCa;
  readonly cert?: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfigCert;
  readonly insecureSkipVerify?: boolean;
  readonly keySecret?: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfigKeySecret;
  readonly maxVersion?: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfigMaxVersion;
  readonly minVersion?: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfigMinVersion;
  readonly serverName?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfig(obj: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ca': toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfigCa(obj.ca),
    'cert': toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfigCert(obj.cert),
    'insecureSkipVerify': obj.insecureSkipVerify,
    'keySecret': toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfigKeySecret(obj.keySecret),
    'maxVersion': obj.maxVersion,
    'minVersion': obj.minVersion,
    'serverName': obj.serverName,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfigCa {
  readonly configMap?: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfigCaConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfigCaSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfigCa(obj: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfigCa | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfigCaConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfigCaSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfigCert {
  readonly configMap?: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfigCertConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfigCertSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfigCert(obj: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfigCert | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfigCertConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfigCertSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfigKeySecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfigKeySecret(obj: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfigKeySecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export const AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfigMaxVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfigMaxVersion = (typeof AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfigMaxVersion)[keyof typeof AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfigMaxVersion];

export const AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfigMinVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfigMinVersion = (typeof AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfigMinVersion)[keyof typeof AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfigMinVersion];

export interface AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigAuthorizationCredentials {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigAuthorizationCredentials(obj: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigAuthorizationCredentials | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigBasicAuthPassword {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigBasicAuthPassword(obj: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigBasicAuthPassword | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigBasicAuthUsername {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigBasicAuthUsername(obj: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigBasicAuthUsername | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2ClientId {
  readonly configMap?: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2ClientIdConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2ClientIdSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2ClientId(obj: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2ClientId | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2ClientIdConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2ClientIdSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2ClientSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2ClientSecret(obj: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2ClientSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2ProxyConnectHeader {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2ProxyConnectHeader(obj: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2ProxyConnectHeader | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfig {
  readonly ca?: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfigCa;
  readonly cert?: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfigCert;
  readonly insecureSkipVerify?: boolean;
  readonly keySecret?: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfigKeySecret;
  readonly maxVersion?: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfigMaxVersion;
  readonly minVersion?: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfigMinVersion;
  readonly serverName?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfig(obj: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ca': toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfigCa(obj.ca),
    'cert': toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfigCert(obj.cert),
    'insecureSkipVerify': obj.insecureSkipVerify,
    'keySecret': toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfigKeySecret(obj.keySecret),
    'maxVersion': obj.maxVersion,
    'minVersion': obj.minVersion,
    'serverName': obj.serverName,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfigCa {
  readonly configMap?: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfigCaConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfigCaSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfigCa(obj: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfigCa | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfigCaConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfigCaSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfigCert {
  readonly configMap?: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfigCertConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfigCertSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfigCert(obj: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfigCert | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfigCertConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfigCertSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfigKeySecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfigKeySecret(obj: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfigKeySecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export const AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfigMaxVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfigMaxVersion = (typeof AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfigMaxVersion)[keyof typeof AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfigMaxVersion];

export const AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfigMinVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfigMinVersion = (typeof AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfigMinVersion)[keyof typeof AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfigMinVersion];

export interface AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigAuthorizationCredentials {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigAuthorizationCredentials(obj: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigAuthorizationCredentials | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigBasicAuthPassword {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigBasicAuthPassword(obj: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigBasicAuthPassword | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigBasicAuthUsername {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigBasicAuthUsername(obj: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigBasicAuthUsername | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2ClientId {
  readonly configMap?: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2ClientIdConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2ClientIdSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2ClientId(obj: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2ClientId | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2ClientIdConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2ClientIdSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2ClientSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2ClientSecret(obj: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2ClientSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2ProxyConnectHeader {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2ProxyConnectHeader(obj: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2ProxyConnectHeader | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfig {
  readonly ca?: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfigCa;
  readonly cert?: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfigCert;
  readonly insecureSkipVerify?: boolean;
  readonly keySecret?: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfigKeySecret;
  readonly maxVersion?: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfigMaxVersion;
  readonly minVersion?: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfigMinVersion;
  readonly serverName?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfig(obj: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ca': toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfigCa(obj.ca),
    'cert': toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfigCert(obj.cert),
    'insecureSkipVerify': obj.insecureSkipVerify,
    'keySecret': toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfigKeySecret(obj.keySecret),
    'maxVersion': obj.maxVersion,
    'minVersion': obj.minVersion,
    'serverName': obj.serverName,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfigCa {
  readonly configMap?: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfigCaConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfigCaSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfigCa(obj: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfigCa | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfigCaConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfigCaSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfigCert {
  readonly configMap?: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfigCertConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfigCertSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfigCert(obj: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfigCert | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfigCertConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfigCertSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfigKeySecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfigKeySecret(obj: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfigKeySecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export const AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfigMaxVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfigMaxVersion = (typeof AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfigMaxVersion)[keyof typeof AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfigMaxVersion];

export const AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfigMinVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfigMinVersion = (typeof AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfigMinVersion)[keyof typeof AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfigMinVersion];

export interface AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigAuthorizationCredentials {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigAuthorizationCredentials(obj: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigAuthorizationCredentials | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigBasicAuthPassword {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigBasicAuthPassword(obj: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigBasicAuthPassword | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigBasicAuthUsername {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigBasicAuthUsername(obj: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigBasicAuthUsername | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2ClientId {
  readonly configMap?: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2ClientIdConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2ClientIdSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2ClientId(obj: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2ClientId | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2ClientIdConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2ClientIdSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2ClientSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2ClientSecret(obj: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2ClientSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2ProxyConnectHeader {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2ProxyConnectHeader(obj: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2ProxyConnectHeader | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfig {
  readonly ca?: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfigCa;
  readonly cert?: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfigCert;
  readonly insecureSkipVerify?: boolean;
  readonly keySecret?: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfigKeySecret;
  readonly maxVersion?: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfigMaxVersion;
  readonly minVersion?: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfigMinVersion;
  readonly serverName?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfig(obj: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ca': toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfigCa(obj.ca),
    'cert': toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfigCert(obj.cert),
    'insecureSkipVerify': obj.insecureSkipVerify,
    'keySecret': toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfigKeySecret(obj.keySecret),
    'maxVersion': obj.maxVersion,
    'minVersion': obj.minVersion,
    'serverName': obj.serverName,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfigCa {
  readonly configMap?: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfigCaConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfigCaSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfigCa(obj: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfigCa | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfigCaConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfigCaSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfigCert {
  readonly configMap?: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfigCertConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfigCertSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfigCert(obj: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfigCert | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfigCertConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfigCertSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfigKeySecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfigKeySecret(obj: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfigKeySecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export const AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfigMaxVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfigMaxVersion = (typeof AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfigMaxVersion)[keyof typeof AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfigMaxVersion];

export const AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfigMinVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfigMinVersion = (typeof AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfigMinVersion)[keyof typeof AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfigMinVersion];

export interface AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigAuthorizationCredentials {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigAuthorizationCredentials(obj: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigAuthorizationCredentials | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigBasicAuthPassword {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigBasicAuthPassword(obj: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigBasicAuthPassword | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigBasicAuthUsername {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigBasicAuthUsername(obj: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigBasicAuthUsername | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2ClientId {
  readonly configMap?: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2ClientIdConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2ClientIdSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2ClientId(obj: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2ClientId | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2ClientIdConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2ClientIdSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2ClientSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2ClientSecret(obj: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2ClientSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2ProxyConnectHeader {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2ProxyConnectHeader(obj: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2ProxyConnectHeader | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfig {
  readonly ca?: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfigCa;
  readonly cert?: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfigCert;
  readonly insecureSkipVerify?: boolean;
  readonly keySecret?: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfigKeySecret;
  readonly maxVersion?: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfigMaxVersion;
  readonly minVersion?: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfigMinVersion;
  readonly serverName?: string;
}

export function toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfig(obj: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ca': toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfigCa(obj.ca),
    'cert': toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfigCert(obj.cert),
    'insecureSkipVerify': obj.insecureSkipVerify,
    'keySecret': toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfigKeySecret(obj.keySecret),
    'maxVersion': obj.maxVersion,
    'minVersion': obj.minVersion,
    'serverName': obj.serverName,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfigCa {
  readonly configMap?: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfigCaConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfigCaSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfigCa(obj: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfigCa | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfigCaConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfigCaSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfigCert {
  readonly configMap?: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfigCertConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfigCertSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfigCert(obj: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfigCert | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfigCertConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfigCertSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfigKeySecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfigKeySecret(obj: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfigKeySecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export const AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfigMaxVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfigMaxVersion = (typeof AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfigMaxVersion)[keyof typeof AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfigMaxVersion];

export const AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfigMinVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfigMinVersion = (typeof AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfigMinVersion)[keyof typeof AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfigMinVersion];

export interface AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2ClientIdConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2ClientIdConfigMap(obj: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2ClientIdConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2ClientIdSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2ClientIdSecret(obj: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2ClientIdSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfigCa {
  readonly configMap?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfigCaConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfigCaSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfigCa(obj: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfigCa | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfigCaConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfigCaSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfigCert {
  readonly configMap?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfigCertConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfigCertSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfigCert(obj: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfigCert | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfigCertConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfigCertSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfigKeySecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfigKeySecret(obj: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfigKeySecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export const AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfigMaxVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfigMaxVersion = (typeof AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfigMaxVersion)[keyof typeof AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfigMaxVersion];

export const AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfigMinVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfigMinVersion = (typeof AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfigMinVersion)[keyof typeof AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfigMinVersion];

export interface AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfigCaConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfigCaConfigMap(obj: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfigCaConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfigCaSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfigCaSecret(obj: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfigCaSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfigCertConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfigCertConfigMap(obj: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfigCertConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfigCertSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfigCertSecret(obj: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigTlsConfigCertSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2ClientIdConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2ClientIdConfigMap(obj: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2ClientIdConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2ClientIdSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2ClientIdSecret(obj: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2ClientIdSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfigCa {
  readonly configMap?: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfigCaConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfigCaSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfigCa(obj: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfigCa | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfigCaConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfigCaSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfigCert {
  readonly configMap?: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfigCertConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfigCertSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfigCert(obj: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfigCert | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfigCertConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfigCertSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfigKeySecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfigKeySecret(obj: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfigKeySecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export const AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfigMaxVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfigMaxVersion = (typeof AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfigMaxVersion)[keyof typeof AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfigMaxVersion];

export const AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfigMinVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfigMinVersion = (typeof AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfigMinVersion)[keyof typeof AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfigMinVersion];

export interface AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfigCaConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfigCaConfigMap(obj: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfigCaConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfigCaSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfigCaSecret(obj: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfigCaSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfigCertConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfigCertConfigMap(obj: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfigCertConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfigCertSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfigCertSecret(obj: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigTlsConfigCertSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2ClientIdConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2ClientIdConfigMap(obj: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2ClientIdConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2ClientIdSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2ClientIdSecret(obj: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2ClientIdSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfigCa {
  readonly configMap?: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfigCaConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfigCaSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfigCa(obj: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfigCa | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfigCaConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfigCaSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfigCert {
  readonly configMap?: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfigCertConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfigCertSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfigCert(obj: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfigCert | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfigCertConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfigCertSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfigKeySecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfigKeySecret(obj: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfigKeySecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export const AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfigMaxVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfigMaxVersion = (typeof AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfigMaxVersion)[keyof typeof AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfigMaxVersion];

export const AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfigMinVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfigMinVersion = (typeof AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfigMinVersion)[keyof typeof AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfigMinVersion];

export interface AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfigCaConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfigCaConfigMap(obj: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfigCaConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfigCaSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfigCaSecret(obj: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfigCaSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfigCertConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfigCertConfigMap(obj: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfigCertConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfigCertSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfigCertSecret(obj: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigTlsConfigCertSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2ClientIdConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2ClientIdConfigMap(obj: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2ClientIdConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2ClientIdSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2ClientIdSecret(obj: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2ClientIdSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfigCa {
  readonly configMap?: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfigCaConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfigCaSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfigCa(obj: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfigCa | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfigCaConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfigCaSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfigCert {
  readonly configMap?: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfigCertConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfigCertSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfigCert(obj: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfigCert | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfigCertConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfigCertSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfigKeySecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfigKeySecret(obj: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfigKeySecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export const AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfigMaxVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfigMaxVersion = (typeof AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfigMaxVersion)[keyof typeof AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfigMaxVersion];

export const AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfigMinVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfigMinVersion = (typeof AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfigMinVersion)[keyof typeof AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfigMinVersion];

export interface AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfigCaConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfigCaConfigMap(obj: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfigCaConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfigCaSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfigCaSecret(obj: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfigCaSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfigCertConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfigCertConfigMap(obj: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfigCertConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfigCertSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfigCertSecret(obj: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigTlsConfigCertSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2ClientIdConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2ClientIdConfigMap(obj: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2ClientIdConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2ClientIdSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2ClientIdSecret(obj: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2ClientIdSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfigCa {
  readonly configMap?: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfigCaConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfigCaSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfigCa(obj: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfigCa | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfigCaConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfigCaSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfigCert {
  readonly configMap?: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfigCertConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfigCertSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfigCert(obj: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfigCert | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfigCertConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfigCertSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfigKeySecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfigKeySecret(obj: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfigKeySecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export const AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfigMaxVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfigMaxVersion = (typeof AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfigMaxVersion)[keyof typeof AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfigMaxVersion];

export const AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfigMinVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfigMinVersion = (typeof AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfigMinVersion)[keyof typeof AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfigMinVersion];

export interface AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfigCaConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfigCaConfigMap(obj: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfigCaConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfigCaSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfigCaSecret(obj: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfigCaSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfigCertConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfigCertConfigMap(obj: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfigCertConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfigCertSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfigCertSecret(obj: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigTlsConfigCertSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2ClientIdConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2ClientIdConfigMap(obj: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2ClientIdConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2ClientIdSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2ClientIdSecret(obj: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2ClientIdSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfigCa {
  readonly configMap?: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfigCaConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfigCaSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfigCa(obj: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfigCa | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfigCaConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfigCaSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfigCert {
  readonly configMap?: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfigCertConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfigCertSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfigCert(obj: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfigCert | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfigCertConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfigCertSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfigKeySecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfigKeySecret(obj: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfigKeySecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export const AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfigMaxVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfigMaxVersion = (typeof AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfigMaxVersion)[keyof typeof AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfigMaxVersion];

export const AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfigMinVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfigMinVersion = (typeof AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfigMinVersion)[keyof typeof AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfigMinVersion];

export interface AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfigCaConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfigCaConfigMap(obj: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfigCaConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfigCaSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfigCaSecret(obj: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfigCaSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfigCertConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfigCertConfigMap(obj: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfigCertConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfigCertSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfigCertSecret(obj: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigTlsConfigCertSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2ClientIdConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2ClientIdConfigMap(obj: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2ClientIdConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2ClientIdSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2ClientIdSecret(obj: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2ClientIdSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfigCa {
  readonly configMap?: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfigCaConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfigCaSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfigCa(obj: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfigCa | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfigCaConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfigCaSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfigCert {
  readonly configMap?: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfigCertConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfigCertSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfigCert(obj: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfigCert | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfigCertConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfigCertSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfigKeySecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfigKeySecret(obj: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfigKeySecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export const AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfigMaxVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfigMaxVersion = (typeof AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfigMaxVersion)[keyof typeof AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfigMaxVersion];

export const AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfigMinVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfigMinVersion = (typeof AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfigMinVersion)[keyof typeof AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfigMinVersion];

export interface AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfigCaConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfigCaConfigMap(obj: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfigCaConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfigCaSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfigCaSecret(obj: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfigCaSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfigCertConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfigCertConfigMap(obj: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfigCertConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfigCertSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfigCertSecret(obj: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigTlsConfigCertSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2ClientIdConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2ClientIdConfigMap(obj: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2ClientIdConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2ClientIdSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2ClientIdSecret(obj: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2ClientIdSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfigCa {
  readonly configMap?: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfigCaConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfigCaSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfigCa(obj: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfigCa | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfigCaConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfigCaSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfigCert {
  readonly configMap?: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfigCertConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfigCertSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfigCert(obj: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfigCert | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfigCertConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfigCertSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfigKeySecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfigKeySecret(obj: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfigKeySecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export const AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfigMaxVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfigMaxVersion = (typeof AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfigMaxVersion)[keyof typeof AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfigMaxVersion];

export const AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfigMinVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfigMinVersion = (typeof AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfigMinVersion)[keyof typeof AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfigMinVersion];

export interface AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfigCaConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfigCaConfigMap(obj: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfigCaConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfigCaSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfigCaSecret(obj: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfigCaSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfigCertConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfigCertConfigMap(obj: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfigCertConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfigCertSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfigCertSecret(obj: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigTlsConfigCertSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2ClientIdConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2ClientIdConfigMap(obj: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2ClientIdConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2ClientIdSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2ClientIdSecret(obj: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2ClientIdSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfigCa {
  readonly configMap?: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfigCaConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfigCaSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfigCa(obj: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfigCa | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfigCaConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfigCaSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfigCert {
  readonly configMap?: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfigCertConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfigCertSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfigCert(obj: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfigCert | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfigCertConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfigCertSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfigKeySecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfigKeySecret(obj: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfigKeySecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export const AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfigMaxVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfigMaxVersion = (typeof AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfigMaxVersion)[keyof typeof AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfigMaxVersion];

export const AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfigMinVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfigMinVersion = (typeof AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfigMinVersion)[keyof typeof AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfigMinVersion];

export interface AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfigCaConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfigCaConfigMap(obj: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfigCaConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfigCaSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfigCaSecret(obj: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfigCaSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfigCertConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfigCertConfigMap(obj: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfigCertConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfigCertSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfigCertSecret(obj: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigTlsConfigCertSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2ClientIdConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2ClientIdConfigMap(obj: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2ClientIdConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2ClientIdSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2ClientIdSecret(obj: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2ClientIdSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfigCa {
  readonly configMap?: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfigCaConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfigCaSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfigCa(obj: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfigCa | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfigCaConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfigCaSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfigCert {
  readonly configMap?: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfigCertConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfigCertSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfigCert(obj: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfigCert | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfigCertConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfigCertSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfigKeySecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfigKeySecret(obj: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfigKeySecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export const AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfigMaxVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfigMaxVersion = (typeof AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfigMaxVersion)[keyof typeof AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfigMaxVersion];

export const AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfigMinVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfigMinVersion = (typeof AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfigMinVersion)[keyof typeof AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfigMinVersion];

export interface AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfigCaConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfigCaConfigMap(obj: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfigCaConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfigCaSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfigCaSecret(obj: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfigCaSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfigCertConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfigCertConfigMap(obj: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfigCertConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfigCertSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfigCertSecret(obj: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigTlsConfigCertSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2ClientIdConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2ClientIdConfigMap(obj: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2ClientIdConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2ClientIdSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2ClientIdSecret(obj: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2ClientIdSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfigCa {
  readonly configMap?: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfigCaConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfigCaSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfigCa(obj: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfigCa | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfigCaConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfigCaSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfigCert {
  readonly configMap?: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfigCertConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfigCertSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfigCert(obj: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfigCert | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfigCertConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfigCertSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfigKeySecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfigKeySecret(obj: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfigKeySecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export const AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfigMaxVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfigMaxVersion = (typeof AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfigMaxVersion)[keyof typeof AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfigMaxVersion];

export const AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfigMinVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfigMinVersion = (typeof AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfigMinVersion)[keyof typeof AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfigMinVersion];

export interface AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfigCaConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfigCaConfigMap(obj: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfigCaConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfigCaSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfigCaSecret(obj: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfigCaSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfigCertConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfigCertConfigMap(obj: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfigCertConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfigCertSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfigCertSecret(obj: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigTlsConfigCertSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2ClientIdConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2ClientIdConfigMap(obj: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2ClientIdConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2ClientIdSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2ClientIdSecret(obj: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2ClientIdSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfigCa {
  readonly configMap?: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfigCaConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfigCaSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfigCa(obj: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfigCa | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfigCaConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfigCaSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfigCert {
  readonly configMap?: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfigCertConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfigCertSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfigCert(obj: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfigCert | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfigCertConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfigCertSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfigKeySecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfigKeySecret(obj: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfigKeySecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export const AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfigMaxVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfigMaxVersion = (typeof AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfigMaxVersion)[keyof typeof AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfigMaxVersion];

export const AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfigMinVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfigMinVersion = (typeof AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfigMinVersion)[keyof typeof AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfigMinVersion];

export interface AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfigCaConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfigCaConfigMap(obj: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfigCaConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfigCaSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfigCaSecret(obj: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfigCaSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfigCertConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfigCertConfigMap(obj: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfigCertConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfigCertSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfigCertSecret(obj: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigTlsConfigCertSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2ClientIdConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2ClientIdConfigMap(obj: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2ClientIdConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2ClientIdSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2ClientIdSecret(obj: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2ClientIdSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfigCa {
  readonly configMap?: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfigCaConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfigCaSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfigCa(obj: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfigCa | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfigCaConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfigCaSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfigCert {
  readonly configMap?: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfigCertConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfigCertSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfigCert(obj: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfigCert | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfigCertConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfigCertSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfigKeySecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfigKeySecret(obj: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfigKeySecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export const AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfigMaxVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfigMaxVersion = (typeof AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfigMaxVersion)[keyof typeof AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfigMaxVersion];

export const AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfigMinVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfigMinVersion = (typeof AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfigMinVersion)[keyof typeof AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfigMinVersion];

export interface AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfigCaConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfigCaConfigMap(obj: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfigCaConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfigCaSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfigCaSecret(obj: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfigCaSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfigCertConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfigCertConfigMap(obj: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfigCertConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfigCertSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfigCertSecret(obj: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigTlsConfigCertSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2ClientIdConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2ClientIdConfigMap(obj: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2ClientIdConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2ClientIdSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2ClientIdSecret(obj: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2ClientIdSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfigCa {
  readonly configMap?: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfigCaConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfigCaSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfigCa(obj: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfigCa | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfigCaConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfigCaSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfigCert {
  readonly configMap?: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfigCertConfigMap;
  readonly secret?: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfigCertSecret;
}

export function toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfigCert(obj: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfigCert | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfigCertConfigMap(obj.configMap),
    'secret': toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfigCertSecret(obj.secret),
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfigKeySecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfigKeySecret(obj: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfigKeySecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export const AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfigMaxVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfigMaxVersion = (typeof AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfigMaxVersion)[keyof typeof AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfigMaxVersion];

export const AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfigMinVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfigMinVersion = (typeof AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfigMinVersion)[keyof typeof AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfigMinVersion];

export interface AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfigCaConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfigCaConfigMap(obj: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfigCaConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfigCaSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfigCaSecret(obj: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfigCaSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfigCertConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfigCertConfigMap(obj: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfigCertConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfigCertSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfigCertSecret(obj: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigTlsConfigCertSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfigCaConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfigCaConfigMap(obj: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfigCaConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfigCaSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfigCaSecret(obj: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfigCaSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfigCertConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfigCertConfigMap(obj: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfigCertConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfigCertSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfigCertSecret(obj: AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfigOauth2TlsConfigCertSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfigCaConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfigCaConfigMap(obj: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfigCaConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfigCaSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfigCaSecret(obj: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfigCaSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfigCertConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfigCertConfigMap(obj: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfigCertConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfigCertSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfigCertSecret(obj: AlertmanagerConfigSpecReceiversMsteamsConfigsHttpConfigOauth2TlsConfigCertSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfigCaConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfigCaConfigMap(obj: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfigCaConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfigCaSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfigCaSecret(obj: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfigCaSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfigCertConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfigCertConfigMap(obj: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfigCertConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfigCertSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfigCertSecret(obj: AlertmanagerConfigSpecReceiversMsteamsv2ConfigsHttpConfigOauth2TlsConfigCertSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfigCaConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfigCaConfigMap(obj: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfigCaConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfigCaSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfigCaSecret(obj: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfigCaSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfigCertConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfigCertConfigMap(obj: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfigCertConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfigCertSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfigCertSecret(obj: AlertmanagerConfigSpecReceiversOpsgenieConfigsHttpConfigOauth2TlsConfigCertSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfigCaConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfigCaConfigMap(obj: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfigCaConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfigCaSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfigCaSecret(obj: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfigCaSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfigCertConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfigCertConfigMap(obj: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfigCertConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfigCertSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfigCertSecret(obj: AlertmanagerConfigSpecReceiversPagerdutyConfigsHttpConfigOauth2TlsConfigCertSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfigCaConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfigCaConfigMap(obj: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfigCaConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfigCaSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfigCaSecret(obj: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfigCaSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfigCertConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfigCertConfigMap(obj: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfigCertConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfigCertSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfigCertSecret(obj: AlertmanagerConfigSpecReceiversPushoverConfigsHttpConfigOauth2TlsConfigCertSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfigCaConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfigCaConfigMap(obj: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfigCaConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfigCaSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfigCaSecret(obj: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfigCaSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfigCertConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfigCertConfigMap(obj: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfigCertConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfigCertSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfigCertSecret(obj: AlertmanagerConfigSpecReceiversRocketchatConfigsHttpConfigOauth2TlsConfigCertSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfigCaConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfigCaConfigMap(obj: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfigCaConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfigCaSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfigCaSecret(obj: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfigCaSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfigCertConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfigCertConfigMap(obj: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfigCertConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfigCertSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfigCertSecret(obj: AlertmanagerConfigSpecReceiversSlackConfigsHttpConfigOauth2TlsConfigCertSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfigCaConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfigCaConfigMap(obj: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfigCaConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfigCaSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfigCaSecret(obj: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfigCaSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfigCertConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfigCertConfigMap(obj: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfigCertConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfigCertSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfigCertSecret(obj: AlertmanagerConfigSpecReceiversSnsConfigsHttpConfigOauth2TlsConfigCertSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfigCaConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfigCaConfigMap(obj: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfigCaConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfigCaSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfigCaSecret(obj: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfigCaSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfigCertConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfigCertConfigMap(obj: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfigCertConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfigCertSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfigCertSecret(obj: AlertmanagerConfigSpecReceiversTelegramConfigsHttpConfigOauth2TlsConfigCertSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfigCaConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfigCaConfigMap(obj: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfigCaConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfigCaSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfigCaSecret(obj: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfigCaSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfigCertConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfigCertConfigMap(obj: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfigCertConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfigCertSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfigCertSecret(obj: AlertmanagerConfigSpecReceiversVictoropsConfigsHttpConfigOauth2TlsConfigCertSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfigCaConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfigCaConfigMap(obj: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfigCaConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfigCaSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfigCaSecret(obj: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfigCaSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfigCertConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfigCertConfigMap(obj: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfigCertConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfigCertSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfigCertSecret(obj: AlertmanagerConfigSpecReceiversWebexConfigsHttpConfigOauth2TlsConfigCertSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfigCaConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfigCaConfigMap(obj: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfigCaConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfigCaSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfigCaSecret(obj: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfigCaSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfigCertConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfigCertConfigMap(obj: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfigCertConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfigCertSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfigCertSecret(obj: AlertmanagerConfigSpecReceiversWebhookConfigsHttpConfigOauth2TlsConfigCertSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfigCaConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfigCaConfigMap(obj: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfigCaConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfigCaSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfigCaSecret(obj: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfigCaSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfigCertConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfigCertConfigMap(obj: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfigCertConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfigCertSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfigCertSecret(obj: AlertmanagerConfigSpecReceiversWechatConfigsHttpConfigOauth2TlsConfigCertSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}
