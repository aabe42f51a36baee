// Made by `npm run imports` from tracingpolicies.cilium.io; do not edit.
import type { ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';
import { LocatedApiObject } from '../../../constructs/core/located.ts';
import { compact } from '../../compact.ts';

export class TracingPolicy extends LocatedApiObject {
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'cilium.io/v1alpha1',
    kind: 'TracingPolicy',
  }
  public static manifest(props: TracingPolicyProps): any {
    return {
      ...TracingPolicy.GVK,
      ...toJson_TracingPolicyProps(props),
    };
  }
  public constructor(scope: Construct, id: string, props: TracingPolicyProps) {
    super(scope, id, {
      ...TracingPolicy.GVK,
      ...props,
    });
  }
  public override toJson(): any {
    const resolved = super.toJson();
    return {
      ...TracingPolicy.GVK,
      ...toJson_TracingPolicyProps(resolved),
    };
  }
}

export interface TracingPolicyProps {
  readonly metadata: ApiObjectMetadata;
  readonly spec: TracingPolicySpec;
}

export function toJson_TracingPolicyProps(obj: TracingPolicyProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_TracingPolicySpec(obj.spec),
  };
  return compact(result);
}

export interface TracingPolicySpec {
  readonly containerSelector?: TracingPolicySpecContainerSelector;
  readonly enforcers?: TracingPolicySpecEnforcers[];
  readonly fentries?: TracingPolicySpecFentries[];
  readonly hostSelector?: TracingPolicySpecHostSelector;
  readonly kprobes?: TracingPolicySpecKprobes[];
  readonly lists?: TracingPolicySpecLists[];
  readonly loader?: boolean;
  readonly lsmhooks?: TracingPolicySpecLsmhooks[];
  readonly options?: TracingPolicySpecOptions[];
  readonly podSelector?: TracingPolicySpecPodSelector;
  readonly selectorsMacros?: { [key: string]: TracingPolicySpecSelectorsMacros };
  readonly tracepoints?: TracingPolicySpecTracepoints[];
  readonly uprobes?: TracingPolicySpecUprobes[];
  readonly usdts?: TracingPolicySpecUsdts[];
}

export function toJson_TracingPolicySpec(obj: TracingPolicySpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'containerSelector': toJson_TracingPolicySpecContainerSelector(obj.containerSelector),
    'enforcers': obj.enforcers?.map(y => toJson_TracingPolicySpecEnforcers(y)),
    'fentries': obj.fentries?.map(y => toJson_TracingPolicySpecFentries(y)),
    'hostSelector': toJson_TracingPolicySpecHostSelector(obj.hostSelector),
    'kprobes': obj.kprobes?.map(y => toJson_TracingPolicySpecKprobes(y)),
    'lists': obj.lists?.map(y => toJson_TracingPolicySpecLists(y)),
    'loader': obj.loader,
    'lsmhooks': obj.lsmhooks?.map(y => toJson_TracingPolicySpecLsmhooks(y)),
    'options': obj.options?.map(y => toJson_TracingPolicySpecOptions(y)),
    'podSelector': toJson_TracingPolicySpecPodSelector(obj.podSelector),
    'selectorsMacros': ((obj.selectorsMacros) === undefined) ? undefined : (compact(obj.selectorsMacros, (value) => toJson_TracingPolicySpecSelectorsMacros(value))),
    'tracepoints': obj.tracepoints?.map(y => toJson_TracingPolicySpecTracepoints(y)),
    'uprobes': obj.uprobes?.map(y => toJson_TracingPolicySpecUprobes(y)),
    'usdts': obj.usdts?.map(y => toJson_TracingPolicySpecUsdts(y)),
  };
  return compact(result);
}

export interface TracingPolicySpecContainerSelector {
  readonly matchExpressions?: TracingPolicySpecContainerSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_TracingPolicySpecContainerSelector(obj: TracingPolicySpecContainerSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_TracingPolicySpecContainerSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface TracingPolicySpecEnforcers {
  readonly calls: string[];
}

export function toJson_TracingPolicySpecEnforcers(obj: TracingPolicySpecEnforcers | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'calls': obj.calls?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecFentries {
  readonly args?: TracingPolicySpecFentriesArgs[];
  readonly call: string;
  readonly data?: TracingPolicySpecFentriesData[];
  readonly ignore?: TracingPolicySpecFentriesIgnore;
  readonly message?: string;
  readonly return?: boolean;
  readonly returnArg?: TracingPolicySpecFentriesReturnArg;
  readonly returnArgAction?: string;
  readonly selectors?: TracingPolicySpecFentriesSelectors[];
  readonly syscall?: boolean;
  readonly tags?: string[];
}

export function toJson_TracingPolicySpecFentries(obj: TracingPolicySpecFentries | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'args': obj.args?.map(y => toJson_TracingPolicySpecFentriesArgs(y)),
    'call': obj.call,
    'data': obj.data?.map(y => toJson_TracingPolicySpecFentriesData(y)),
    'ignore': toJson_TracingPolicySpecFentriesIgnore(obj.ignore),
    'message': obj.message,
    'return': obj.return,
    'returnArg': toJson_TracingPolicySpecFentriesReturnArg(obj.returnArg),
    'returnArgAction': obj.returnArgAction,
    'selectors': obj.selectors?.map(y => toJson_TracingPolicySpecFentriesSelectors(y)),
    'syscall': obj.syscall,
    'tags': obj.tags?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecHostSelector {
  readonly matchExpressions?: TracingPolicySpecHostSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_TracingPolicySpecHostSelector(obj: TracingPolicySpecHostSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_TracingPolicySpecHostSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface TracingPolicySpecKprobes {
  readonly args?: TracingPolicySpecKprobesArgs[];
  readonly call: string;
  readonly data?: TracingPolicySpecKprobesData[];
  readonly ignore?: TracingPolicySpecKprobesIgnore;
  readonly message?: string;
  readonly return?: boolean;
  readonly returnArg?: TracingPolicySpecKprobesReturnArg;
  readonly returnArgAction?: string;
  readonly selectors?: TracingPolicySpecKprobesSelectors[];
  readonly syscall?: boolean;
  readonly tags?: string[];
}

export function toJson_TracingPolicySpecKprobes(obj: TracingPolicySpecKprobes | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'args': obj.args?.map(y => toJson_TracingPolicySpecKprobesArgs(y)),
    'call': obj.call,
    'data': obj.data?.map(y => toJson_TracingPolicySpecKprobesData(y)),
    'ignore': toJson_TracingPolicySpecKprobesIgnore(obj.ignore),
    'message': obj.message,
    'return': obj.return,
    'returnArg': toJson_TracingPolicySpecKprobesReturnArg(obj.returnArg),
    'returnArgAction': obj.returnArgAction,
    'selectors': obj.selectors?.map(y => toJson_TracingPolicySpecKprobesSelectors(y)),
    'syscall': obj.syscall,
    'tags': obj.tags?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecLists {
  readonly name: string;
  readonly pattern?: string;
  readonly type?: TracingPolicySpecListsType;
  readonly validated?: boolean;
  readonly values?: string[];
}

export function toJson_TracingPolicySpecLists(obj: TracingPolicySpecLists | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'pattern': obj.pattern,
    'type': obj.type,
    'validated': obj.validated,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecLsmhooks {
  readonly args?: TracingPolicySpecLsmhooksArgs[];
  readonly hook: string;
  readonly message?: string;
  readonly selectors?: TracingPolicySpecLsmhooksSelectors[];
  readonly tags?: string[];
}

export function toJson_TracingPolicySpecLsmhooks(obj: TracingPolicySpecLsmhooks | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'args': obj.args?.map(y => toJson_TracingPolicySpecLsmhooksArgs(y)),
    'hook': obj.hook,
    'message': obj.message,
    'selectors': obj.selectors?.map(y => toJson_TracingPolicySpecLsmhooksSelectors(y)),
    'tags': obj.tags?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecOptions {
  readonly name: string;
  readonly value?: string;
}

export function toJson_TracingPolicySpecOptions(obj: TracingPolicySpecOptions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  return compact(result);
}

export interface TracingPolicySpecPodSelector {
  readonly matchExpressions?: TracingPolicySpecPodSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_TracingPolicySpecPodSelector(obj: TracingPolicySpecPodSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_TracingPolicySpecPodSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface TracingPolicySpecSelectorsMacros {
  readonly macros?: string[];
  readonly matchActions?: TracingPolicySpecSelectorsMacrosMatchActions[];
  readonly matchArgs?: TracingPolicySpecSelectorsMacrosMatchArgs[];
  readonly matchBinaries?: TracingPolicySpecSelectorsMacrosMatchBinaries[];
  readonly matchCapabilities?: TracingPolicySpecSelectorsMacrosMatchCapabilities[];
  readonly matchCapabilityChanges?: TracingPolicySpecSelectorsMacrosMatchCapabilityChanges[];
  readonly matchData?: TracingPolicySpecSelectorsMacrosMatchData[];
  readonly matchNamespaceChanges?: TracingPolicySpecSelectorsMacrosMatchNamespaceChanges[];
  readonly matchNamespaces?: TracingPolicySpecSelectorsMacrosMatchNamespaces[];
  readonly matchPiDs?: TracingPolicySpecSelectorsMacrosMatchPiDs[];
  readonly matchParentBinaries?: TracingPolicySpecSelectorsMacrosMatchParentBinaries[];
  readonly matchReturnActions?: TracingPolicySpecSelectorsMacrosMatchReturnActions[];
  readonly matchReturnArgs?: TracingPolicySpecSelectorsMacrosMatchReturnArgs[];
}

export function toJson_TracingPolicySpecSelectorsMacros(obj: TracingPolicySpecSelectorsMacros | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'macros': obj.macros?.map(y => y),
    'matchActions': obj.matchActions?.map(y => toJson_TracingPolicySpecSelectorsMacrosMatchActions(y)),
    'matchArgs': obj.matchArgs?.map(y => toJson_TracingPolicySpecSelectorsMacrosMatchArgs(y)),
    'matchBinaries': obj.matchBinaries?.map(y => toJson_TracingPolicySpecSelectorsMacrosMatchBinaries(y)),
    'matchCapabilities': obj.matchCapabilities?.map(y => toJson_TracingPolicySpecSelectorsMacrosMatchCapabilities(y)),
    'matchCapabilityChanges': obj.matchCapabilityChanges?.map(y => toJson_TracingPolicySpecSelectorsMacrosMatchCapabilityChanges(y)),
    'matchData': obj.matchData?.map(y => toJson_TracingPolicySpecSelectorsMacrosMatchData(y)),
    'matchNamespaceChanges': obj.matchNamespaceChanges?.map(y => toJson_TracingPolicySpecSelectorsMacrosMatchNamespaceChanges(y)),
    'matchNamespaces': obj.matchNamespaces?.map(y => toJson_TracingPolicySpecSelectorsMacrosMatchNamespaces(y)),
    'matchPIDs': obj.matchPiDs?.map(y => toJson_TracingPolicySpecSelectorsMacrosMatchPiDs(y)),
    'matchParentBinaries': obj.matchParentBinaries?.map(y => toJson_TracingPolicySpecSelectorsMacrosMatchParentBinaries(y)),
    'matchReturnActions': obj.matchReturnActions?.map(y => toJson_TracingPolicySpecSelectorsMacrosMatchReturnActions(y)),
    'matchReturnArgs': obj.matchReturnArgs?.map(y => toJson_TracingPolicySpecSelectorsMacrosMatchReturnArgs(y)),
  };
  return compact(result);
}

export interface TracingPolicySpecTracepoints {
  readonly args?: TracingPolicySpecTracepointsArgs[];
  readonly event: string;
  readonly message?: string;
  readonly raw?: boolean;
  readonly selectors?: TracingPolicySpecTracepointsSelectors[];
  readonly subsystem: string;
  readonly tags?: string[];
}

export function toJson_TracingPolicySpecTracepoints(obj: TracingPolicySpecTracepoints | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'args': obj.args?.map(y => toJson_TracingPolicySpecTracepointsArgs(y)),
    'event': obj.event,
    'message': obj.message,
    'raw': obj.raw,
    'selectors': obj.selectors?.map(y => toJson_TracingPolicySpecTracepointsSelectors(y)),
    'subsystem': obj.subsystem,
    'tags': obj.tags?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecUprobes {
  readonly addrs?: number[];
  readonly args?: TracingPolicySpecUprobesArgs[];
  readonly btfPath?: string;
  readonly data?: TracingPolicySpecUprobesData[];
  readonly message?: string;
  readonly offsets?: number[];
  readonly path: string;
  readonly refCtrOffsets?: number[];
  readonly return?: boolean;
  readonly returnArg?: TracingPolicySpecUprobesReturnArg;
  readonly selectors?: TracingPolicySpecUprobesSelectors[];
  readonly symbols?: string[];
  readonly tags?: string[];
}

export function toJson_TracingPolicySpecUprobes(obj: TracingPolicySpecUprobes | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'addrs': obj.addrs?.map(y => y),
    'args': obj.args?.map(y => toJson_TracingPolicySpecUprobesArgs(y)),
    'btfPath': obj.btfPath,
    'data': obj.data?.map(y => toJson_TracingPolicySpecUprobesData(y)),
    'message': obj.message,
    'offsets': obj.offsets?.map(y => y),
    'path': obj.path,
    'refCtrOffsets': obj.refCtrOffsets?.map(y => y),
    'return': obj.return,
    'returnArg': toJson_TracingPolicySpecUprobesReturnArg(obj.returnArg),
    'selectors': obj.selectors?.map(y => toJson_TracingPolicySpecUprobesSelectors(y)),
    'symbols': obj.symbols?.map(y => y),
    'tags': obj.tags?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecUsdts {
  readonly args?: TracingPolicySpecUsdtsArgs[];
  readonly btfPath?: string;
  readonly message?: string;
  readonly name: string;
  readonly path: string;
  readonly provider: string;
  readonly selectors?: TracingPolicySpecUsdtsSelectors[];
  readonly tags?: string[];
}

export function toJson_TracingPolicySpecUsdts(obj: TracingPolicySpecUsdts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'args': obj.args?.map(y => toJson_TracingPolicySpecUsdtsArgs(y)),
    'btfPath': obj.btfPath,
    'message': obj.message,
    'name': obj.name,
    'path': obj.path,
    'provider': obj.provider,
    'selectors': obj.selectors?.map(y => toJson_TracingPolicySpecUsdtsSelectors(y)),
    'tags': obj.tags?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecContainerSelectorMatchExpressions {
  readonly key: string;
  readonly operator: TracingPolicySpecContainerSelectorMatchExpressionsOperator;
  readonly values?: string[];
}

export function toJson_TracingPolicySpecContainerSelectorMatchExpressions(obj: TracingPolicySpecContainerSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecFentriesArgs {
  readonly btfType?: string;
  readonly index: number;
  readonly label?: string;
  readonly maxData?: boolean;
  readonly resolve?: string;
  readonly returnCopy?: boolean;
  readonly sizeArgIndex?: number;
  readonly source?: string;
  readonly type: TracingPolicySpecFentriesArgsType;
}

export function toJson_TracingPolicySpecFentriesArgs(obj: TracingPolicySpecFentriesArgs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'btfType': obj.btfType,
    'index': obj.index,
    'label': obj.label,
    'maxData': obj.maxData,
    'resolve': obj.resolve,
    'returnCopy': obj.returnCopy,
    'sizeArgIndex': obj.sizeArgIndex,
    'source': obj.source,
    'type': obj.type,
  };
  return compact(result);
}

export interface TracingPolicySpecFentriesData {
  readonly btfType?: string;
  readonly index: number;
  readonly label?: string;
  readonly maxData?: boolean;
  readonly resolve?: string;
  readonly returnCopy?: boolean;
  readonly sizeArgIndex?: number;
  readonly source?: string;
  readonly type: TracingPolicySpecFentriesDataType;
}

export function toJson_TracingPolicySpecFentriesData(obj: TracingPolicySpecFentriesData | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'btfType': obj.btfType,
    'index': obj.index,
    'label': obj.label,
    'maxData': obj.maxData,
    'resolve': obj.resolve,
    'returnCopy': obj.returnCopy,
    'sizeArgIndex': obj.sizeArgIndex,
    'source': obj.source,
    'type': obj.type,
  };
  return compact(result);
}

export interface TracingPolicySpecFentriesIgnore {
  readonly callNotFound?: boolean;
}

export function toJson_TracingPolicySpecFentriesIgnore(obj: TracingPolicySpecFentriesIgnore | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'callNotFound': obj.callNotFound,
  };
  return compact(result);
}

export interface TracingPolicySpecFentriesReturnArg {
  readonly btfType?: string;
  readonly index: number;
  readonly label?: string;
  readonly maxData?: boolean;
  readonly resolve?: string;
  readonly returnCopy?: boolean;
  readonly sizeArgIndex?: number;
  readonly source?: string;
  readonly type: TracingPolicySpecFentriesReturnArgType;
}

export function toJson_TracingPolicySpecFentriesReturnArg(obj: TracingPolicySpecFentriesReturnArg | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'btfType': obj.btfType,
    'index': obj.index,
    'label': obj.label,
    'maxData': obj.maxData,
    'resolve': obj.resolve,
    'returnCopy': obj.returnCopy,
    'sizeArgIndex': obj.sizeArgIndex,
    'source': obj.source,
    'type': obj.type,
  };
  return compact(result);
}

export interface TracingPolicySpecFentriesSelectors {
  readonly macros?: string[];
  readonly matchActions?: TracingPolicySpecFentriesSelectorsMatchActions[];
  readonly matchArgs?: TracingPolicySpecFentriesSelectorsMatchArgs[];
  readonly matchBinaries?: TracingPolicySpecFentriesSelectorsMatchBinaries[];
  readonly matchCapabilities?: TracingPolicySpecFentriesSelectorsMatchCapabilities[];
  readonly matchCapabilityChanges?: TracingPolicySpecFentriesSelectorsMatchCapabilityChanges[];
  readonly matchData?: TracingPolicySpecFentriesSelectorsMatchData[];
  readonly matchNamespaceChanges?: TracingPolicySpecFentriesSelectorsMatchNamespaceChanges[];
  readonly matchNamespaces?: TracingPolicySpecFentriesSelectorsMatchNamespaces[];
  readonly matchPiDs?: TracingPolicySpecFentriesSelectorsMatchPiDs[];
  readonly matchParentBinaries?: TracingPolicySpecFentriesSelectorsMatchParentBinaries[];
  readonly matchReturnActions?: TracingPolicySpecFentriesSelectorsMatchReturnActions[];
  readonly matchReturnArgs?: TracingPolicySpecFentriesSelectorsMatchReturnArgs[];
}

export function toJson_TracingPolicySpecFentriesSelectors(obj: TracingPolicySpecFentriesSelectors | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'macros': obj.macros?.map(y => y),
    'matchActions': obj.matchActions?.map(y => toJson_TracingPolicySpecFentriesSelectorsMatchActions(y)),
    'matchArgs': obj.matchArgs?.map(y => toJson_TracingPolicySpecFentriesSelectorsMatchArgs(y)),
    'matchBinaries': obj.matchBinaries?.map(y => toJson_TracingPolicySpecFentriesSelectorsMatchBinaries(y)),
    'matchCapabilities': obj.matchCapabilities?.map(y => toJson_TracingPolicySpecFentriesSelectorsMatchCapabilities(y)),
    'matchCapabilityChanges': obj.matchCapabilityChanges?.map(y => toJson_TracingPolicySpecFentriesSelectorsMatchCapabilityChanges(y)),
    'matchData': obj.matchData?.map(y => toJson_TracingPolicySpecFentriesSelectorsMatchData(y)),
    'matchNamespaceChanges': obj.matchNamespaceChanges?.map(y => toJson_TracingPolicySpecFentriesSelectorsMatchNamespaceChanges(y)),
    'matchNamespaces': obj.matchNamespaces?.map(y => toJson_TracingPolicySpecFentriesSelectorsMatchNamespaces(y)),
    'matchPIDs': obj.matchPiDs?.map(y => toJson_TracingPolicySpecFentriesSelectorsMatchPiDs(y)),
    'matchParentBinaries': obj.matchParentBinaries?.map(y => toJson_TracingPolicySpecFentriesSelectorsMatchParentBinaries(y)),
    'matchReturnActions': obj.matchReturnActions?.map(y => toJson_TracingPolicySpecFentriesSelectorsMatchReturnActions(y)),
    'matchReturnArgs': obj.matchReturnArgs?.map(y => toJson_TracingPolicySpecFentriesSelectorsMatchReturnArgs(y)),
  };
  return compact(result);
}

export interface TracingPolicySpecHostSelectorMatchExpressions {
  readonly key: string;
  readonly operator: TracingPolicySpecHostSelectorMatchExpressionsOperator;
  readonly values?: string[];
}

export function toJson_TracingPolicySpecHostSelectorMatchExpressions(obj: TracingPolicySpecHostSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecKprobesArgs {
  readonly btfType?: string;
  readonly index: number;
  readonly label?: string;
  readonly maxData?: boolean;
  readonly resolve?: string;
  readonly returnCopy?: boolean;
  readonly sizeArgIndex?: number;
  readonly source?: string;
  readonly type: TracingPolicySpecKprobesArgsType;
}

export function toJson_TracingPolicySpecKprobesArgs(obj: TracingPolicySpecKprobesArgs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'btfType': obj.btfType,
    'index': obj.index,
    'label': obj.label,
    'maxData': obj.maxData,
    'resolve': obj.resolve,
    'returnCopy': obj.returnCopy,
    'sizeArgIndex': obj.sizeArgIndex,
    'source': obj.source,
    'type': obj.type,
  };
  return compact(result);
}

export interface TracingPolicySpecKprobesData {
  readonly btfType?: string;
  readonly index: number;
  readonly label?: string;
  readonly maxData?: boolean;
  readonly resolve?: string;
  readonly returnCopy?: boolean;
  readonly sizeArgIndex?: number;
  readonly source?: string;
  readonly type: TracingPolicySpecKprobesDataType;
}

export function toJson_TracingPolicySpecKprobesData(obj: TracingPolicySpecKprobesData | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'btfType': obj.btfType,
    'index': obj.index,
    'label': obj.label,
    'maxData': obj.maxData,
    'resolve': obj.resolve,
    'returnCopy': obj.returnCopy,
    'sizeArgIndex': obj.sizeArgIndex,
    'source': obj.source,
    'type': obj.type,
  };
  return compact(result);
}

export interface TracingPolicySpecKprobesIgnore {
  readonly callNotFound?: boolean;
}

export function toJson_TracingPolicySpecKprobesIgnore(obj: TracingPolicySpecKprobesIgnore | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'callNotFound': obj.callNotFound,
  };
  return compact(result);
}

export interface TracingPolicySpecKprobesReturnArg {
  readonly btfType?: string;
  readonly index: number;
  readonly label?: string;
  readonly maxData?: boolean;
  readonly resolve?: string;
  readonly returnCopy?: boolean;
  readonly sizeArgIndex?: number;
  readonly source?: string;
  readonly type: TracingPolicySpecKprobesReturnArgType;
}

export function toJson_TracingPolicySpecKprobesReturnArg(obj: TracingPolicySpecKprobesReturnArg | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'btfType': obj.btfType,
    'index': obj.index,
    'label': obj.label,
    'maxData': obj.maxData,
    'resolve': obj.resolve,
    'returnCopy': obj.returnCopy,
    'sizeArgIndex': obj.sizeArgIndex,
    'source': obj.source,
    'type': obj.type,
  };
  return compact(result);
}

export interface TracingPolicySpecKprobesSelectors {
  readonly macros?: string[];
  readonly matchActions?: TracingPolicySpecKprobesSelectorsMatchActions[];
  readonly matchArgs?: TracingPolicySpecKprobesSelectorsMatchArgs[];
  readonly matchBinaries?: TracingPolicySpecKprobesSelectorsMatchBinaries[];
  readonly matchCapabilities?: TracingPolicySpecKprobesSelectorsMatchCapabilities[];
  readonly matchCapabilityChanges?: TracingPolicySpecKprobesSelectorsMatchCapabilityChanges[];
  readonly matchData?: TracingPolicySpecKprobesSelectorsMatchData[];
  readonly matchNamespaceChanges?: TracingPolicySpecKprobesSelectorsMatchNamespaceChanges[];
  readonly matchNamespaces?: TracingPolicySpecKprobesSelectorsMatchNamespaces[];
  readonly matchPiDs?: TracingPolicySpecKprobesSelectorsMatchPiDs[];
  readonly matchParentBinaries?: TracingPolicySpecKprobesSelectorsMatchParentBinaries[];
  readonly matchReturnActions?: TracingPolicySpecKprobesSelectorsMatchReturnActions[];
  readonly matchReturnArgs?: TracingPolicySpecKprobesSelectorsMatchReturnArgs[];
}

export function toJson_TracingPolicySpecKprobesSelectors(obj: TracingPolicySpecKprobesSelectors | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'macros': obj.macros?.map(y => y),
    'matchActions': obj.matchActions?.map(y => toJson_TracingPolicySpecKprobesSelectorsMatchActions(y)),
    'matchArgs': obj.matchArgs?.map(y => toJson_TracingPolicySpecKprobesSelectorsMatchArgs(y)),
    'matchBinaries': obj.matchBinaries?.map(y => toJson_TracingPolicySpecKprobesSelectorsMatchBinaries(y)),
    'matchCapabilities': obj.matchCapabilities?.map(y => toJson_TracingPolicySpecKprobesSelectorsMatchCapabilities(y)),
    'matchCapabilityChanges': obj.matchCapabilityChanges?.map(y => toJson_TracingPolicySpecKprobesSelectorsMatchCapabilityChanges(y)),
    'matchData': obj.matchData?.map(y => toJson_TracingPolicySpecKprobesSelectorsMatchData(y)),
    'matchNamespaceChanges': obj.matchNamespaceChanges?.map(y => toJson_TracingPolicySpecKprobesSelectorsMatchNamespaceChanges(y)),
    'matchNamespaces': obj.matchNamespaces?.map(y => toJson_TracingPolicySpecKprobesSelectorsMatchNamespaces(y)),
    'matchPIDs': obj.matchPiDs?.map(y => toJson_TracingPolicySpecKprobesSelectorsMatchPiDs(y)),
    'matchParentBinaries': obj.matchParentBinaries?.map(y => toJson_TracingPolicySpecKprobesSelectorsMatchParentBinaries(y)),
    'matchReturnActions': obj.matchReturnActions?.map(y => toJson_TracingPolicySpecKprobesSelectorsMatchReturnActions(y)),
    'matchReturnArgs': obj.matchReturnArgs?.map(y => toJson_TracingPolicySpecKprobesSelectorsMatchReturnArgs(y)),
  };
  return compact(result);
}

export const TracingPolicySpecListsType = {
  SYSCALLS: "syscalls",
  GENERATED_UNDERSCORE_SYSCALLS: "generated_syscalls",
  GENERATED_UNDERSCORE_FTRACE: "generated_ftrace",
} as const;
export type TracingPolicySpecListsType = (typeof TracingPolicySpecListsType)[keyof typeof TracingPolicySpecListsType];

export interface TracingPolicySpecLsmhooksArgs {
  readonly btfType?: string;
  readonly index: number;
  readonly label?: string;
  readonly maxData?: boolean;
  readonly resolve?: string;
  readonly returnCopy?: boolean;
  readonly sizeArgIndex?: number;
  readonly source?: string;
  readonly type: TracingPolicySpecLsmhooksArgsType;
}

export function toJson_TracingPolicySpecLsmhooksArgs(obj: TracingPolicySpecLsmhooksArgs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'btfType': obj.btfType,
    'index': obj.index,
    'label': obj.label,
    'maxData': obj.maxData,
    'resolve': obj.resolve,
    'returnCopy': obj.returnCopy,
    'sizeArgIndex': obj.sizeArgIndex,
    'source': obj.source,
    'type': obj.type,
  };
  return compact(result);
}

export interface TracingPolicySpecLsmhooksSelectors {
  readonly macros?: string[];
  readonly matchActions?: TracingPolicySpecLsmhooksSelectorsMatchActions[];
  readonly matchArgs?: TracingPolicySpecLsmhooksSelectorsMatchArgs[];
  readonly matchBinaries?: TracingPolicySpecLsmhooksSelectorsMatchBinaries[];
  readonly matchCapabilities?: TracingPolicySpecLsmhooksSelectorsMatchCapabilities[];
  readonly matchCapabilityChanges?: TracingPolicySpecLsmhooksSelectorsMatchCapabilityChanges[];
  readonly matchData?: TracingPolicySpecLsmhooksSelectorsMatchData[];
  readonly matchNamespaceChanges?: TracingPolicySpecLsmhooksSelectorsMatchNamespaceChanges[];
  readonly matchNamespaces?: TracingPolicySpecLsmhooksSelectorsMatchNamespaces[];
  readonly matchPiDs?: TracingPolicySpecLsmhooksSelectorsMatchPiDs[];
  readonly matchParentBinaries?: TracingPolicySpecLsmhooksSelectorsMatchParentBinaries[];
  readonly matchReturnActions?: TracingPolicySpecLsmhooksSelectorsMatchReturnActions[];
  readonly matchReturnArgs?: TracingPolicySpecLsmhooksSelectorsMatchReturnArgs[];
}

export function toJson_TracingPolicySpecLsmhooksSelectors(obj: TracingPolicySpecLsmhooksSelectors | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'macros': obj.macros?.map(y => y),
    'matchActions': obj.matchActions?.map(y => toJson_TracingPolicySpecLsmhooksSelectorsMatchActions(y)),
    'matchArgs': obj.matchArgs?.map(y => toJson_TracingPolicySpecLsmhooksSelectorsMatchArgs(y)),
    'matchBinaries': obj.matchBinaries?.map(y => toJson_TracingPolicySpecLsmhooksSelectorsMatchBinaries(y)),
    'matchCapabilities': obj.matchCapabilities?.map(y => toJson_TracingPolicySpecLsmhooksSelectorsMatchCapabilities(y)),
    'matchCapabilityChanges': obj.matchCapabilityChanges?.map(y => toJson_TracingPolicySpecLsmhooksSelectorsMatchCapabilityChanges(y)),
    'matchData': obj.matchData?.map(y => toJson_TracingPolicySpecLsmhooksSelectorsMatchData(y)),
    'matchNamespaceChanges': obj.matchNamespaceChanges?.map(y => toJson_TracingPolicySpecLsmhooksSelectorsMatchNamespaceChanges(y)),
    'matchNamespaces': obj.matchNamespaces?.map(y => toJson_TracingPolicySpecLsmhooksSelectorsMatchNamespaces(y)),
    'matchPIDs': obj.matchPiDs?.map(y => toJson_TracingPolicySpecLsmhooksSelectorsMatchPiDs(y)),
    'matchParentBinaries': obj.matchParentBinaries?.map(y => toJson_TracingPolicySpecLsmhooksSelectorsMatchParentBinaries(y)),
    'matchReturnActions': obj.matchReturnActions?.map(y => toJson_TracingPolicySpecLsmhooksSelectorsMatchReturnActions(y)),
    'matchReturnArgs': obj.matchReturnArgs?.map(y => toJson_TracingPolicySpecLsmhooksSelectorsMatchReturnArgs(y)),
  };
  return compact(result);
}

export interface TracingPolicySpecPodSelectorMatchExpressions {
  readonly key: string;
  readonly operator: TracingPolicySpecPodSelectorMatchExpressionsOperator;
  readonly values?: string[];
}

export function toJson_TracingPolicySpecPodSelectorMatchExpressions(obj: TracingPolicySpecPodSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecSelectorsMacrosMatchActions {
  readonly action: TracingPolicySpecSelectorsMacrosMatchActionsAction;
  readonly argError?: number;
  readonly argFd?: number;
  readonly argFqdn?: string;
  readonly argIndex?: number;
  readonly argName?: number;
  readonly argRegs?: string[];
  readonly argSig?: number;
  readonly argSock?: number;
  readonly argUrl?: string;
  readonly argValue?: number;
  readonly imaHash?: boolean;
  readonly kernelStackTrace?: boolean;
  readonly rateLimit?: string;
  readonly rateLimitScope?: string;
  readonly userStackTrace?: boolean;
}

export function toJson_TracingPolicySpecSelectorsMacrosMatchActions(obj: TracingPolicySpecSelectorsMacrosMatchActions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'action': obj.action,
    'argError': obj.argError,
    'argFd': obj.argFd,
    'argFqdn': obj.argFqdn,
    'argIndex': obj.argIndex,
    'argName': obj.argName,
    'argRegs': obj.argRegs?.map(y => y),
    'argSig': obj.argSig,
    'argSock': obj.argSock,
    'argUrl': obj.argUrl,
    'argValue': obj.argValue,
    'imaHash': obj.imaHash,
    'kernelStackTrace': obj.kernelStackTrace,
    'rateLimit': obj.rateLimit,
    'rateLimitScope': obj.rateLimitScope,
    'userStackTrace': obj.userStackTrace,
  };
  return compact(result);
}

export interface TracingPolicySpecSelectorsMacrosMatchArgs {
  readonly args?: number[];
  readonly index?: number;
  readonly operator: TracingPolicySpecSelectorsMacrosMatchArgsOperator;
  readonly values?: string[];
}

export function toJson_TracingPolicySpecSelectorsMacrosMatchArgs(obj: TracingPolicySpecSelectorsMacrosMatchArgs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'args': obj.args?.map(y => y),
    'index': obj.index,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecSelectorsMacrosMatchBinaries {
  readonly followChildren?: boolean;
  readonly operator: TracingPolicySpecSelectorsMacrosMatchBinariesOperator;
  readonly values: string[];
}

export function toJson_TracingPolicySpecSelectorsMacrosMatchBinaries(obj: TracingPolicySpecSelectorsMacrosMatchBinaries | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'followChildren': obj.followChildren,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecSelectorsMacrosMatchCapabilities {
  readonly isNamespaceCapability?: boolean;
  readonly operator: TracingPolicySpecSelectorsMacrosMatchCapabilitiesOperator;
  readonly type?: TracingPolicySpecSelectorsMacrosMatchCapabilitiesType;
  readonly values: string[];
}

export function toJson_TracingPolicySpecSelectorsMacrosMatchCapabilities(obj: TracingPolicySpecSelectorsMacrosMatchCapabilities | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'isNamespaceCapability': obj.isNamespaceCapability,
    'operator': obj.operator,
    'type': obj.type,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecSelectorsMacrosMatchCapabilityChanges {
  readonly isNamespaceCapability?: boolean;
  readonly operator: TracingPolicySpecSelectorsMacrosMatchCapabilityChangesOperator;
  readonly type?: TracingPolicySpecSelectorsMacrosMatchCapabilityChangesType;
  readonly values: string[];
}

export function toJson_TracingPolicySpecSelectorsMacrosMatchCapabilityChanges(obj: TracingPolicySpecSelectorsMacrosMatchCapabilityChanges | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'isNamespaceCapability': obj.isNamespaceCapability,
    'operator': obj.operator,
    'type': obj.type,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecSelectorsMacrosMatchData {
  readonly args?: number[];
  readonly index?: number;
  readonly operator: TracingPolicySpecSelectorsMacrosMatchDataOperator;
  readonly values?: string[];
}

export function toJson_TracingPolicySpecSelectorsMacrosMatchData(obj: TracingPolicySpecSelectorsMacrosMatchData | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'args': obj.args?.map(y => y),
    'index': obj.index,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecSelectorsMacrosMatchNamespaceChanges {
  readonly operator: TracingPolicySpecSelectorsMacrosMatchNamespaceChangesOperator;
  readonly values: string[];
}

export function toJson_TracingPolicySpecSelectorsMacrosMatchNamespaceChanges(obj: TracingPolicySpecSelectorsMacrosMatchNamespaceChanges | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecSelectorsMacrosMatchNamespaces {
  readonly namespace: TracingPolicySpecSelectorsMacrosMatchNamespacesNamespace;
  readonly operator: TracingPolicySpecSelectorsMacrosMatchNamespacesOperator;
  readonly values: string[];
}

export function toJson_TracingPolicySpecSelectorsMacrosMatchNamespaces(obj: TracingPolicySpecSelectorsMacrosMatchNamespaces | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'namespace': obj.namespace,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecSelectorsMacrosMatchPiDs {
  readonly followForks?: boolean;
  readonly isNamespacePid?: boolean;
  readonly operator: TracingPolicySpecSelectorsMacrosMatchPiDsOperator;
  readonly values: number[];
}

export function toJson_TracingPolicySpecSelectorsMacrosMatchPiDs(obj: TracingPolicySpecSelectorsMacrosMatchPiDs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'followForks': obj.followForks,
    'isNamespacePID': obj.isNamespacePid,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecSelectorsMacrosMatchParentBinaries {
  readonly followChildren?: boolean;
  readonly operator: TracingPolicySpecSelectorsMacrosMatchParentBinariesOperator;
  readonly values: string[];
}

export function toJson_TracingPolicySpecSelectorsMacrosMatchParentBinaries(obj: TracingPolicySpecSelectorsMacrosMatchParentBinaries | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'followChildren': obj.followChildren,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecSelectorsMacrosMatchReturnActions {
  readonly action: TracingPolicySpecSelectorsMacrosMatchReturnActionsAction;
  readonly argError?: number;
  readonly argFd?: number;
  readonly argFqdn?: string;
  readonly argIndex?: number;
  readonly argName?: number;
  readonly argRegs?: string[];
  readonly argSig?: number;
  readonly argSock?: number;
  readonly argUrl?: string;
  readonly argValue?: number;
  readonly imaHash?: boolean;
  readonly kernelStackTrace?: boolean;
  readonly rateLimit?: string;
  readonly rateLimitScope?: string;
  readonly userStackTrace?: boolean;
}

export function toJson_TracingPolicySpecSelectorsMacrosMatchReturnActions(obj: TracingPolicySpecSelectorsMacrosMatchReturnActions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'action': obj.action,
    'argError': obj.argError,
    'argFd': obj.argFd,
    'argFqdn': obj.argFqdn,
    'argIndex': obj.argIndex,
    'argName': obj.argName,
    'argRegs': obj.argRegs?.map(y => y),
    'argSig': obj.argSig,
    'argSock': obj.argSock,
    'argUrl': obj.argUrl,
    'argValue': obj.argValue,
    'imaHash': obj.imaHash,
    'kernelStackTrace': obj.kernelStackTrace,
    'rateLimit': obj.rateLimit,
    'rateLimitScope': obj.rateLimitScope,
    'userStackTrace': obj.userStackTrace,
  };
  return compact(result);
}

export interface TracingPolicySpecSelectorsMacrosMatchReturnArgs {
  readonly args?: number[];
  readonly index?: number;
  readonly operator: TracingPolicySpecSelectorsMacrosMatchReturnArgsOperator;
  readonly values?: string[];
}

export function toJson_TracingPolicySpecSelectorsMacrosMatchReturnArgs(obj: TracingPolicySpecSelectorsMacrosMatchReturnArgs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'args': obj.args?.map(y => y),
    'index': obj.index,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecTracepointsArgs {
  readonly btfType?: string;
  readonly index: number;
  readonly label?: string;
  readonly maxData?: boolean;
  readonly resolve?: string;
  readonly returnCopy?: boolean;
  readonly sizeArgIndex?: number;
  readonly source?: string;
  readonly type: TracingPolicySpecTracepointsArgsType;
}

export function toJson_TracingPolicySpecTracepointsArgs(obj: TracingPolicySpecTracepointsArgs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'btfType': obj.btfType,
    'index': obj.index,
    'label': obj.label,
    'maxData': obj.maxData,
    'resolve': obj.resolve,
    'returnCopy': obj.returnCopy,
    'sizeArgIndex': obj.sizeArgIndex,
    'source': obj.source,
    'type': obj.type,
  };
  return compact(result);
}

export interface TracingPolicySpecTracepointsSelectors {
  readonly macros?: string[];
  readonly matchActions?: TracingPolicySpecTracepointsSelectorsMatchActions[];
  readonly matchArgs?: TracingPolicySpecTracepointsSelectorsMatchArgs[];
  readonly matchBinaries?: TracingPolicySpecTracepointsSelectorsMatchBinaries[];
  readonly matchCapabilities?: TracingPolicySpecTracepointsSelectorsMatchCapabilities[];
  readonly matchCapabilityChanges?: TracingPolicySpecTracepointsSelectorsMatchCapabilityChanges[];
  readonly matchData?: TracingPolicySpecTracepointsSelectorsMatchData[];
  readonly matchNamespaceChanges?: TracingPolicySpecTracepointsSelectorsMatchNamespaceChanges[];
  readonly matchNamespaces?: TracingPolicySpecTracepointsSelectorsMatchNamespaces[];
  readonly matchPiDs?: TracingPolicySpecTracepointsSelectorsMatchPiDs[];
  readonly matchParentBinaries?: TracingPolicySpecTracepointsSelectorsMatchParentBinaries[];
  readonly matchReturnActions?: TracingPolicySpecTracepointsSelectorsMatchReturnActions[];
  readonly matchReturnArgs?: TracingPolicySpecTracepointsSelectorsMatchReturnArgs[];
}

export function toJson_TracingPolicySpecTracepointsSelectors(obj: TracingPolicySpecTracepointsSelectors | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'macros': obj.macros?.map(y => y),
    'matchActions': obj.matchActions?.map(y => toJson_TracingPolicySpecTracepointsSelectorsMatchActions(y)),
    'matchArgs': obj.matchArgs?.map(y => toJson_TracingPolicySpecTracepointsSelectorsMatchArgs(y)),
    'matchBinaries': obj.matchBinaries?.map(y => toJson_TracingPolicySpecTracepointsSelectorsMatchBinaries(y)),
    'matchCapabilities': obj.matchCapabilities?.map(y => toJson_TracingPolicySpecTracepointsSelectorsMatchCapabilities(y)),
    'matchCapabilityChanges': obj.matchCapabilityChanges?.map(y => toJson_TracingPolicySpecTracepointsSelectorsMatchCapabilityChanges(y)),
    'matchData': obj.matchData?.map(y => toJson_TracingPolicySpecTracepointsSelectorsMatchData(y)),
    'matchNamespaceChanges': obj.matchNamespaceChanges?.map(y => toJson_TracingPolicySpecTracepointsSelectorsMatchNamespaceChanges(y)),
    'matchNamespaces': obj.matchNamespaces?.map(y => toJson_TracingPolicySpecTracepointsSelectorsMatchNamespaces(y)),
    'matchPIDs': obj.matchPiDs?.map(y => toJson_TracingPolicySpecTracepointsSelectorsMatchPiDs(y)),
    'matchParentBinaries': obj.matchParentBinaries?.map(y => toJson_TracingPolicySpecTracepointsSelectorsMatchParentBinaries(y)),
    'matchReturnActions': obj.matchReturnActions?.map(y => toJson_TracingPolicySpecTracepointsSelectorsMatchReturnActions(y)),
    'matchReturnArgs': obj.matchReturnArgs?.map(y => toJson_TracingPolicySpecTracepointsSelectorsMatchReturnArgs(y)),
  };
  return compact(result);
}

export interface TracingPolicySpecUprobesArgs {
  readonly btfType?: string;
  readonly index: number;
  readonly label?: string;
  readonly maxData?: boolean;
  readonly resolve?: string;
  readonly returnCopy?: boolean;
  readonly sizeArgIndex?: number;
  readonly source?: string;
  readonly type: TracingPolicySpecUprobesArgsType;
}

export function toJson_TracingPolicySpecUprobesArgs(obj: TracingPolicySpecUprobesArgs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'btfType': obj.btfType,
    'index': obj.index,
    'label': obj.label,
    'maxData': obj.maxData,
    'resolve': obj.resolve,
    'returnCopy': obj.returnCopy,
    'sizeArgIndex': obj.sizeArgIndex,
    'source': obj.source,
    'type': obj.type,
  };
  return compact(result);
}

export interface TracingPolicySpecUprobesData {
  readonly btfType?: string;
  readonly index: number;
  readonly label?: string;
  readonly maxData?: boolean;
  readonly resolve?: string;
  readonly returnCopy?: boolean;
  readonly sizeArgIndex?: number;
  readonly source?: string;
  readonly type: TracingPolicySpecUprobesDataType;
}

export function toJson_TracingPolicySpecUprobesData(obj: TracingPolicySpecUprobesData | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'btfType': obj.btfType,
    'index': obj.index,
    'label': obj.label,
    'maxData': obj.maxData,
    'resolve': obj.resolve,
    'returnCopy': obj.returnCopy,
    'sizeArgIndex': obj.sizeArgIndex,
    'source': obj.source,
    'type': obj.type,
  };
  return compact(result);
}

export interface TracingPolicySpecUprobesReturnArg {
  readonly btfType?: string;
  readonly index: number;
  readonly label?: string;
  readonly maxData?: boolean;
  readonly resolve?: string;
  readonly returnCopy?: boolean;
  readonly sizeArgIndex?: number;
  readonly source?: string;
  readonly type: TracingPolicySpecUprobesReturnArgType;
}

export function toJson_TracingPolicySpecUprobesReturnArg(obj: TracingPolicySpecUprobesReturnArg | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'btfType': obj.btfType,
    'index': obj.index,
    'label': obj.label,
    'maxData': obj.maxData,
    'resolve': obj.resolve,
    'returnCopy': obj.returnCopy,
    'sizeArgIndex': obj.sizeArgIndex,
    'source': obj.source,
    'type': obj.type,
  };
  return compact(result);
}

export interface TracingPolicySpecUprobesSelectors {
  readonly macros?: string[];
  readonly matchActions?: TracingPolicySpecUprobesSelectorsMatchActions[];
  readonly matchArgs?: TracingPolicySpecUprobesSelectorsMatchArgs[];
  readonly matchBinaries?: TracingPolicySpecUprobesSelectorsMatchBinaries[];
  readonly matchCapabilities?: TracingPolicySpecUprobesSelectorsMatchCapabilities[];
  readonly matchCapabilityChanges?: TracingPolicySpecUprobesSelectorsMatchCapabilityChanges[];
  readonly matchData?: TracingPolicySpecUprobesSelectorsMatchData[];
  readonly matchNamespaceChanges?: TracingPolicySpecUprobesSelectorsMatchNamespaceChanges[];
  readonly matchNamespaces?: TracingPolicySpecUprobesSelectorsMatchNamespaces[];
  readonly matchPiDs?: TracingPolicySpecUprobesSelectorsMatchPiDs[];
  readonly matchParentBinaries?: TracingPolicySpecUprobesSelectorsMatchParentBinaries[];
  readonly matchReturnActions?: TracingPolicySpecUprobesSelectorsMatchReturnActions[];
  readonly matchReturnArgs?: TracingPolicySpecUprobesSelectorsMatchReturnArgs[];
}

export function toJson_TracingPolicySpecUprobesSelectors(obj: TracingPolicySpecUprobesSelectors | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'macros': obj.macros?.map(y => y),
    'matchActions': obj.matchActions?.map(y => toJson_TracingPolicySpecUprobesSelectorsMatchActions(y)),
    'matchArgs': obj.matchArgs?.map(y => toJson_TracingPolicySpecUprobesSelectorsMatchArgs(y)),
    'matchBinaries': obj.matchBinaries?.map(y => toJson_TracingPolicySpecUprobesSelectorsMatchBinaries(y)),
    'matchCapabilities': obj.matchCapabilities?.map(y => toJson_TracingPolicySpecUprobesSelectorsMatchCapabilities(y)),
    'matchCapabilityChanges': obj.matchCapabilityChanges?.map(y => toJson_TracingPolicySpecUprobesSelectorsMatchCapabilityChanges(y)),
    'matchData': obj.matchData?.map(y => toJson_TracingPolicySpecUprobesSelectorsMatchData(y)),
    'matchNamespaceChanges': obj.matchNamespaceChanges?.map(y => toJson_TracingPolicySpecUprobesSelectorsMatchNamespaceChanges(y)),
    'matchNamespaces': obj.matchNamespaces?.map(y => toJson_TracingPolicySpecUprobesSelectorsMatchNamespaces(y)),
    'matchPIDs': obj.matchPiDs?.map(y => toJson_TracingPolicySpecUprobesSelectorsMatchPiDs(y)),
    'matchParentBinaries': obj.matchParentBinaries?.map(y => toJson_TracingPolicySpecUprobesSelectorsMatchParentBinaries(y)),
    'matchReturnActions': obj.matchReturnActions?.map(y => toJson_TracingPolicySpecUprobesSelectorsMatchReturnActions(y)),
    'matchReturnArgs': obj.matchReturnArgs?.map(y => toJson_TracingPolicySpecUprobesSelectorsMatchReturnArgs(y)),
  };
  return compact(result);
}

export interface TracingPolicySpecUsdtsArgs {
  readonly btfType?: string;
  readonly index: number;
  readonly label?: string;
  readonly maxData?: boolean;
  readonly resolve?: string;
  readonly returnCopy?: boolean;
  readonly sizeArgIndex?: number;
  readonly source?: string;
  readonly type: TracingPolicySpecUsdtsArgsType;
}

export function toJson_TracingPolicySpecUsdtsArgs(obj: TracingPolicySpecUsdtsArgs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'btfType': obj.btfType,
    'index': obj.index,
    'label': obj.label,
    'maxData': obj.maxData,
    'resolve': obj.resolve,
    'returnCopy': obj.returnCopy,
    'sizeArgIndex': obj.sizeArgIndex,
    'source': obj.source,
    'type': obj.type,
  };
  return compact(result);
}

export interface TracingPolicySpecUsdtsSelectors {
  readonly macros?: string[];
  readonly matchActions?: TracingPolicySpecUsdtsSelectorsMatchActions[];
  readonly matchArgs?: TracingPolicySpecUsdtsSelectorsMatchArgs[];
  readonly matchBinaries?: TracingPolicySpecUsdtsSelectorsMatchBinaries[];
  readonly matchCapabilities?: TracingPolicySpecUsdtsSelectorsMatchCapabilities[];
  readonly matchCapabilityChanges?: TracingPolicySpecUsdtsSelectorsMatchCapabilityChanges[];
  readonly matchData?: TracingPolicySpecUsdtsSelectorsMatchData[];
  readonly matchNamespaceChanges?: TracingPolicySpecUsdtsSelectorsMatchNamespaceChanges[];
  readonly matchNamespaces?: TracingPolicySpecUsdtsSelectorsMatchNamespaces[];
  readonly matchPiDs?: TracingPolicySpecUsdtsSelectorsMatchPiDs[];
  readonly matchParentBinaries?: TracingPolicySpecUsdtsSelectorsMatchParentBinaries[];
  readonly matchReturnActions?: TracingPolicySpecUsdtsSelectorsMatchReturnActions[];
  readonly matchReturnArgs?: TracingPolicySpecUsdtsSelectorsMatchReturnArgs[];
}

export function toJson_TracingPolicySpecUsdtsSelectors(obj: TracingPolicySpecUsdtsSelectors | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'macros': obj.macros?.map(y => y),
    'matchActions': obj.matchActions?.map(y => toJson_TracingPolicySpecUsdtsSelectorsMatchActions(y)),
    'matchArgs': obj.matchArgs?.map(y => toJson_TracingPolicySpecUsdtsSelectorsMatchArgs(y)),
    'matchBinaries': obj.matchBinaries?.map(y => toJson_TracingPolicySpecUsdtsSelectorsMatchBinaries(y)),
    'matchCapabilities': obj.matchCapabilities?.map(y => toJson_TracingPolicySpecUsdtsSelectorsMatchCapabilities(y)),
    'matchCapabilityChanges': obj.matchCapabilityChanges?.map(y => toJson_TracingPolicySpecUsdtsSelectorsMatchCapabilityChanges(y)),
    'matchData': obj.matchData?.map(y => toJson_TracingPolicySpecUsdtsSelectorsMatchData(y)),
    'matchNamespaceChanges': obj.matchNamespaceChanges?.map(y => toJson_TracingPolicySpecUsdtsSelectorsMatchNamespaceChanges(y)),
    'matchNamespaces': obj.matchNamespaces?.map(y => toJson_TracingPolicySpecUsdtsSelectorsMatchNamespaces(y)),
    'matchPIDs': obj.matchPiDs?.map(y => toJson_TracingPolicySpecUsdtsSelectorsMatchPiDs(y)),
    'matchParentBinaries': obj.matchParentBinaries?.map(y => toJson_TracingPolicySpecUsdtsSelectorsMatchParentBinaries(y)),
    'matchReturnActions': obj.matchReturnActions?.map(y => toJson_TracingPolicySpecUsdtsSelectorsMatchReturnActions(y)),
    'matchReturnArgs': obj.matchReturnArgs?.map(y => toJson_TracingPolicySpecUsdtsSelectorsMatchReturnArgs(y)),
  };
  return compact(result);
}

export const TracingPolicySpecContainerSelectorMatchExpressionsOperator = {
  IN: "In",
  NOT_IN: "NotIn",
  EXISTS: "Exists",
  DOES_NOT_EXIST: "DoesNotExist",
} as const;
export type TracingPolicySpecContainerSelectorMatchExpressionsOperator = (typeof TracingPolicySpecContainerSelectorMatchExpressionsOperator)[keyof typeof TracingPolicySpecContainerSelectorMatchExpressionsOperator];

export const TracingPolicySpecFentriesArgsType = {
  AUTO: "auto",
  INT: "int",
  SINT8: "sint8",
  INT8: "int8",
  UINT8: "uint8",
  SINT16: "sint16",
  INT16: "int16",
  UINT16: "uint16",
  UINT32: "uint32",
  SINT32: "sint32",
  INT32: "int32",
  ULONG: "ulong",
  UINT64: "uint64",
  SIZE_UNDERSCORE_T: "size_t",
  LONG: "long",
  SINT64: "sint64",
  INT64: "int64",
  CHAR_UNDERSCORE_BUF: "char_buf",
  CHAR_UNDERSCORE_IOVEC: "char_iovec",
  SKB: "skb",
  SOCK: "sock",
  SOCKADDR: "sockaddr",
  SOCKET: "socket",
  SOCKADDR_UNDERSCORE_UN: "sockaddr_un",
  STRING: "string",
  FD: "fd",
  FILE: "file",
  FILENAME: "filename",
  PATH: "path",
  NOP: "nop",
  BPF_UNDERSCORE_ATTR: "bpf_attr",
  PERF_UNDERSCORE_EVENT: "perf_event",
  BPF_UNDERSCORE_MAP: "bpf_map",
  USER_UNDERSCORE_NAMESPACE: "user_namespace",
  CAPABILITY: "capability",
  KIOCB: "kiocb",
  IOV_UNDERSCORE_ITER: "iov_iter",
  CRED: "cred",
  CONST_UNDERSCORE_BUF: "const_buf",
  LOAD_UNDERSCORE_INFO: "load_info",
  MODULE: "module",
  SYSCALL64: "syscall64",
  KERNEL_UNDERSCORE_CAP_UNDERSCORE_T: "kernel_cap_t",
  CAP_UNDERSCORE_INHERITABLE: "cap_inheritable",
  CAP_UNDERSCORE_PERMITTED: "cap_permitted",
  CAP_UNDERSCORE_EFFECTIVE: "cap_effective",
  LINUX_UNDERSCORE_BINPRM: "linux_binprm",
  DATA_UNDERSCORE_LOC: "data_loc",
  NET_UNDERSCORE_DEVICE: "net_device",
  BPF_UNDERSCORE_CMD: "bpf_cmd",
  DENTRY: "dentry",
  BPF_UNDERSCORE_PROG: "bpf_prog",
} as const;
export type TracingPolicySpecFentriesArgsType = (typeof TracingPolicySpecFentriesArgsType)[keyof typeof TracingPolicySpecFentriesArgsType];

export const TracingPolicySpecFentriesDataType = {
  AUTO: "auto",
  INT: "int",
  SINT8: "sint8",
  INT8: "int8",
  UINT8: "uint8",
  SINT16: "sint16",
  INT16: "int16",
  UINT16: "uint16",
  UINT32: "uint32",
  SINT32: "sint32",
  INT32: "int32",
  ULONG: "ulong",
  UINT64: "uint64",
  SIZE_UNDERSCORE_T: "size_t",
  LONG: "long",
  SINT64: "sint64",
  INT64: "int64",
  CHAR_UNDERSCORE_BUF: "char_buf",
  CHAR_UNDERSCORE_IOVEC: "char_iovec",
  SKB: "skb",
  SOCK: "sock",
  SOCKADDR: "sockaddr",
  SOCKET: "socket",
  SOCKADDR_UNDERSCORE_UN: "sockaddr_un",
  STRING: "string",
  FD: "fd",
  FILE: "file",
  FILENAME: "filename",
  PATH: "path",
  NOP: "nop",
  BPF_UNDERSCORE_ATTR: "bpf_attr",
  PERF_UNDERSCORE_EVENT: "perf_event",
  BPF_UNDERSCORE_MAP: "bpf_map",
  USER_UNDERSCORE_NAMESPACE: "user_namespace",
  CAPABILITY: "capability",
  KIOCB: "kiocb",
  IOV_UNDERSCORE_ITER: "iov_iter",
  CRED: "cred",
  CONST_UNDERSCORE_BUF: "const_buf",
  LOAD_UNDERSCORE_INFO: "load_info",
  MODULE: "module",
  SYSCALL64: "syscall64",
  KERNEL_UNDERSCORE_CAP_UNDERSCORE_T: "kernel_cap_t",
  CAP_UNDERSCORE_INHERITABLE: "cap_inheritable",
  CAP_UNDERSCORE_PERMITTED: "cap_permitted",
  CAP_UNDERSCORE_EFFECTIVE: "cap_effective",
  LINUX_UNDERSCORE_BINPRM: "linux_binprm",
  DATA_UNDERSCORE_LOC: "data_loc",
  NET_UNDERSCORE_DEVICE: "net_device",
  BPF_UNDERSCORE_CMD: "bpf_cmd",
  DENTRY: "dentry",
  BPF_UNDERSCORE_PROG: "bpf_prog",
} as const;
export type TracingPolicySpecFentriesDataType = (typeof TracingPolicySpecFentriesDataType)[keyof typeof TracingPolicySpecFentriesDataType];

export const TracingPolicySpecFentriesReturnArgType = {
  AUTO: "auto",
  INT: "int",
  SINT8: "sint8",
  INT8: "int8",
  UINT8: "uint8",
  SINT16: "sint16",
  INT16: "int16",
  UINT16: "uint16",
  UINT32: "uint32",
  SINT32: "sint32",
  INT32: "int32",
  ULONG: "ulong",
  UINT64: "uint64",
  SIZE_UNDERSCORE_T: "size_t",
  LONG: "long",
  SINT64: "sint64",
  INT64: "int64",
  CHAR_UNDERSCORE_BUF: "char_buf",
  CHAR_UNDERSCORE_IOVEC: "char_iovec",
  SKB: "skb",
  SOCK: "sock",
  SOCKADDR: "sockaddr",
  SOCKET: "socket",
  SOCKADDR_UNDERSCORE_UN: "sockaddr_un",
  STRING: "string",
  FD: "fd",
  FILE: "file",
  FILENAME: "filename",
  PATH: "path",
  NOP: "nop",
  BPF_UNDERSCORE_ATTR: "bpf_attr",
  PERF_UNDERSCORE_EVENT: "perf_event",
  BPF_UNDERSCORE_MAP: "bpf_map",
  USER_UNDERSCORE_NAMESPACE: "user_namespace",
  CAPABILITY: "capability",
  KIOCB: "kiocb",
  IOV_UNDERSCORE_ITER: "iov_iter",
  CRED: "cred",
  CONST_UNDERSCORE_BUF: "const_buf",
  LOAD_UNDERSCORE_INFO: "load_info",
  MODULE: "module",
  SYSCALL64: "syscall64",
  KERNEL_UNDERSCORE_CAP_UNDERSCORE_T: "kernel_cap_t",
  CAP_UNDERSCORE_INHERITABLE: "cap_inheritable",
  CAP_UNDERSCORE_PERMITTED: "cap_permitted",
  CAP_UNDERSCORE_EFFECTIVE: "cap_effective",
  LINUX_UNDERSCORE_BINPRM: "linux_binprm",
  DATA_UNDERSCORE_LOC: "data_loc",
  NET_UNDERSCORE_DEVICE: "net_device",
  BPF_UNDERSCORE_CMD: "bpf_cmd",
  DENTRY: "dentry",
  BPF_UNDERSCORE_PROG: "bpf_prog",
} as const;
export type TracingPolicySpecFentriesReturnArgType = (typeof TracingPolicySpecFentriesReturnArgType)[keyof typeof TracingPolicySpecFentriesReturnArgType];

export interface TracingPolicySpecFentriesSelectorsMatchActions {
  readonly action: TracingPolicySpecFentriesSelectorsMatchActionsAction;
  readonly argError?: number;
  readonly argFd?: number;
  readonly argFqdn?: string;
  readonly argIndex?: number;
  readonly argName?: number;
  readonly argRegs?: string[];
  readonly argSig?: number;
  readonly argSock?: number;
  readonly argUrl?: string;
  readonly argValue?: number;
  readonly imaHash?: boolean;
  readonly kernelStackTrace?: boolean;
  readonly rateLimit?: string;
  readonly rateLimitScope?: string;
  readonly userStackTrace?: boolean;
}

export function toJson_TracingPolicySpecFentriesSelectorsMatchActions(obj: TracingPolicySpecFentriesSelectorsMatchActions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'action': obj.action,
    'argError': obj.argError,
    'argFd': obj.argFd,
    'argFqdn': obj.argFqdn,
    'argIndex': obj.argIndex,
    'argName': obj.argName,
    'argRegs': obj.argRegs?.map(y => y),
    'argSig': obj.argSig,
    'argSock': obj.argSock,
    'argUrl': obj.argUrl,
    'argValue': obj.argValue,
    'imaHash': obj.imaHash,
    'kernelStackTrace': obj.kernelStackTrace,
    'rateLimit': obj.rateLimit,
    'rateLimitScope': obj.rateLimitScope,
    'userStackTrace': obj.userStackTrace,
  };
  return compact(result);
}

export interface TracingPolicySpecFentriesSelectorsMatchArgs {
  readonly args?: number[];
  readonly index?: number;
  readonly operator: TracingPolicySpecFentriesSelectorsMatchArgsOperator;
  readonly values?: string[];
}

export function toJson_TracingPolicySpecFentriesSelectorsMatchArgs(obj: TracingPolicySpecFentriesSelectorsMatchArgs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'args': obj.args?.map(y => y),
    'index': obj.index,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecFentriesSelectorsMatchBinaries {
  readonly followChildren?: boolean;
  readonly operator: TracingPolicySpecFentriesSelectorsMatchBinariesOperator;
  readonly values: string[];
}

export function toJson_TracingPolicySpecFentriesSelectorsMatchBinaries(obj: TracingPolicySpecFentriesSelectorsMatchBinaries | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'followChildren': obj.followChildren,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecFentriesSelectorsMatchCapabilities {
  readonly isNamespaceCapability?: boolean;
  readonly operator: TracingPolicySpecFentriesSelectorsMatchCapabilitiesOperator;
  readonly type?: TracingPolicySpecFentriesSelectorsMatchCapabilitiesType;
  readonly values: string[];
}

export function toJson_TracingPolicySpecFentriesSelectorsMatchCapabilities(obj: TracingPolicySpecFentriesSelectorsMatchCapabilities | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'isNamespaceCapability': obj.isNamespaceCapability,
    'operator': obj.operator,
    'type': obj.type,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecFentriesSelectorsMatchCapabilityChanges {
  readonly isNamespaceCapability?: boolean;
  readonly operator: TracingPolicySpecFentriesSelectorsMatchCapabilityChangesOperator;
  readonly type?: TracingPolicySpecFentriesSelectorsMatchCapabilityChangesType;
  readonly values: string[];
}

export function toJson_TracingPolicySpecFentriesSelectorsMatchCapabilityChanges(obj: TracingPolicySpecFentriesSelectorsMatchCapabilityChanges | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'isNamespaceCapability': obj.isNamespaceCapability,
    'operator': obj.operator,
    'type': obj.type,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecFentriesSelectorsMatchData {
  readonly args?: number[];
  readonly index?: number;
  readonly operator: TracingPolicySpecFentriesSelectorsMatchDataOperator;
  readonly values?: string[];
}

export function toJson_TracingPolicySpecFentriesSelectorsMatchData(obj: TracingPolicySpecFentriesSelectorsMatchData | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'args': obj.args?.map(y => y),
    'index': obj.index,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecFentriesSelectorsMatchNamespaceChanges {
  readonly operator: TracingPolicySpecFentriesSelectorsMatchNamespaceChangesOperator;
  readonly values: string[];
}

export function toJson_TracingPolicySpecFentriesSelectorsMatchNamespaceChanges(obj: TracingPolicySpecFentriesSelectorsMatchNamespaceChanges | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecFentriesSelectorsMatchNamespaces {
  readonly namespace: TracingPolicySpecFentriesSelectorsMatchNamespacesNamespace;
  readonly operator: TracingPolicySpecFentriesSelectorsMatchNamespacesOperator;
  readonly values: string[];
}

export function toJson_TracingPolicySpecFentriesSelectorsMatchNamespaces(obj: TracingPolicySpecFentriesSelectorsMatchNamespaces | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'namespace': obj.namespace,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecFentriesSelectorsMatchPiDs {
  readonly followForks?: boolean;
  readonly isNamespacePid?: boolean;
  readonly operator: TracingPolicySpecFentriesSelectorsMatchPiDsOperator;
  readonly values: number[];
}

export function toJson_TracingPolicySpecFentriesSelectorsMatchPiDs(obj: TracingPolicySpecFentriesSelectorsMatchPiDs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'followForks': obj.followForks,
    'isNamespacePID': obj.isNamespacePid,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecFentriesSelectorsMatchParentBinaries {
  readonly followChildren?: boolean;
  readonly operator: TracingPolicySpecFentriesSelectorsMatchParentBinariesOperator;
  readonly values: string[];
}

export function toJson_TracingPolicySpecFentriesSelectorsMatchParentBinaries(obj: TracingPolicySpecFentriesSelectorsMatchParentBinaries | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'followChildren': obj.followChildren,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecFentriesSelectorsMatchReturnActions {
  readonly action: TracingPolicySpecFentriesSelectorsMatchReturnActionsAction;
  readonly argError?: number;
  readonly argFd?: number;
  readonly argFqdn?: string;
  readonly argIndex?: number;
  readonly argName?: number;
  readonly argRegs?: string[];
  readonly argSig?: number;
  readonly argSock?: number;
  readonly argUrl?: string;
  readonly argValue?: number;
  readonly imaHash?: boolean;
  readonly kernelStackTrace?: boolean;
  readonly rateLimit?: string;
  readonly rateLimitScope?: string;
  readonly userStackTrace?: boolean;
}

export function toJson_TracingPolicySpecFentriesSelectorsMatchReturnActions(obj: TracingPolicySpecFentriesSelectorsMatchReturnActions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'action': obj.action,
    'argError': obj.argError,
    'argFd': obj.argFd,
    'argFqdn': obj.argFqdn,
    'argIndex': obj.argIndex,
    'argName': obj.argName,
    'argRegs': obj.argRegs?.map(y => y),
    'argSig': obj.argSig,
    'argSock': obj.argSock,
    'argUrl': obj.argUrl,
    'argValue': obj.argValue,
    'imaHash': obj.imaHash,
    'kernelStackTrace': obj.kernelStackTrace,
    'rateLimit': obj.rateLimit,
    'rateLimitScope': obj.rateLimitScope,
    'userStackTrace': obj.userStackTrace,
  };
  return compact(result);
}

export interface TracingPolicySpecFentriesSelectorsMatchReturnArgs {
  readonly args?: number[];
  readonly index?: number;
  readonly operator: TracingPolicySpecFentriesSelectorsMatchReturnArgsOperator;
  readonly values?: string[];
}

export function toJson_TracingPolicySpecFentriesSelectorsMatchReturnArgs(obj: TracingPolicySpecFentriesSelectorsMatchReturnArgs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'args': obj.args?.map(y => y),
    'index': obj.index,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export const TracingPolicySpecHostSelectorMatchExpressionsOperator = {
  IN: "In",
  NOT_IN: "NotIn",
  EXISTS: "Exists",
  DOES_NOT_EXIST: "DoesNotExist",
} as const;
export type TracingPolicySpecHostSelectorMatchExpressionsOperator = (typeof TracingPolicySpecHostSelectorMatchExpressionsOperator)[keyof typeof TracingPolicySpecHostSelectorMatchExpressionsOperator];

export const TracingPolicySpecKprobesArgsType = {
  AUTO: "auto",
  INT: "int",
  SINT8: "sint8",
  INT8: "int8",
  UINT8: "uint8",
  SINT16: "sint16",
  INT16: "int16",
  UINT16: "uint16",
  UINT32: "uint32",
  SINT32: "sint32",
  INT32: "int32",
  ULONG: "ulong",
  UINT64: "uint64",
  SIZE_UNDERSCORE_T: "size_t",
  LONG: "long",
  SINT64: "sint64",
  INT64: "int64",
  CHAR_UNDERSCORE_BUF: "char_buf",
  CHAR_UNDERSCORE_IOVEC: "char_iovec",
  SKB: "skb",
  SOCK: "sock",
  SOCKADDR: "sockaddr",
  SOCKET: "socket",
  SOCKADDR_UNDERSCORE_UN: "sockaddr_un",
  STRING: "string",
  FD: "fd",
  FILE: "file",
  FILENAME: "filename",
  PATH: "path",
  NOP: "nop",
  BPF_UNDERSCORE_ATTR: "bpf_attr",
  PERF_UNDERSCORE_EVENT: "perf_event",
  BPF_UNDERSCORE_MAP: "bpf_map",
  USER_UNDERSCORE_NAMESPACE: "user_namespace",
  CAPABILITY: "capability",
  KIOCB: "kiocb",
  IOV_UNDERSCORE_ITER: "iov_iter",
  CRED: "cred",
  CONST_UNDERSCORE_BUF: "const_buf",
  LOAD_UNDERSCORE_INFO: "load_info",
  MODULE: "module",
  SYSCALL64: "syscall64",
  KERNEL_UNDERSCORE_CAP_UNDERSCORE_T: "kernel_cap_t",
  CAP_UNDERSCORE_INHERITABLE: "cap_inheritable",
  CAP_UNDERSCORE_PERMITTED: "cap_permitted",
  CAP_UNDERSCORE_EFFECTIVE: "cap_effective",
  LINUX_UNDERSCORE_BINPRM: "linux_binprm",
  DATA_UNDERSCORE_LOC: "data_loc",
  NET_UNDERSCORE_DEVICE: "net_device",
  BPF_UNDERSCORE_CMD: "bpf_cmd",
  DENTRY: "dentry",
  BPF_UNDERSCORE_PROG: "bpf_prog",
} as const;
export type TracingPolicySpecKprobesArgsType = (typeof TracingPolicySpecKprobesArgsType)[keyof typeof TracingPolicySpecKprobesArgsType];

export const TracingPolicySpecKprobesDataType = {
  AUTO: "auto",
  INT: "int",
  SINT8: "sint8",
  INT8: "int8",
  UINT8: "uint8",
  SINT16: "sint16",
  INT16: "int16",
  UINT16: "uint16",
  UINT32: "uint32",
  SINT32: "sint32",
  INT32: "int32",
  ULONG: "ulong",
  UINT64: "uint64",
  SIZE_UNDERSCORE_T: "size_t",
  LONG: "long",
  SINT64: "sint64",
  INT64: "int64",
  CHAR_UNDERSCORE_BUF: "char_buf",
  CHAR_UNDERSCORE_IOVEC: "char_iovec",
  SKB: "skb",
  SOCK: "sock",
  SOCKADDR: "sockaddr",
  SOCKET: "socket",
  SOCKADDR_UNDERSCORE_UN: "sockaddr_un",
  STRING: "string",
  FD: "fd",
  FILE: "file",
  FILENAME: "filename",
  PATH: "path",
  NOP: "nop",
  BPF_UNDERSCORE_ATTR: "bpf_attr",
  PERF_UNDERSCORE_EVENT: "perf_event",
  BPF_UNDERSCORE_MAP: "bpf_map",
  USER_UNDERSCORE_NAMESPACE: "user_namespace",
  CAPABILITY: "capability",
  KIOCB: "kiocb",
  IOV_UNDERSCORE_ITER: "iov_iter",
  CRED: "cred",
  CONST_UNDERSCORE_BUF: "const_buf",
  LOAD_UNDERSCORE_INFO: "load_info",
  MODULE: "module",
  SYSCALL64: "syscall64",
  KERNEL_UNDERSCORE_CAP_UNDERSCORE_T: "kernel_cap_t",
  CAP_UNDERSCORE_INHERITABLE: "cap_inheritable",
  CAP_UNDERSCORE_PERMITTED: "cap_permitted",
  CAP_UNDERSCORE_EFFECTIVE: "cap_effective",
  LINUX_UNDERSCORE_BINPRM: "linux_binprm",
  DATA_UNDERSCORE_LOC: "data_loc",
  NET_UNDERSCORE_DEVICE: "net_device",
  BPF_UNDERSCORE_CMD: "bpf_cmd",
  DENTRY: "dentry",
  BPF_UNDERSCORE_PROG: "bpf_prog",
} as const;
export type TracingPolicySpecKprobesDataType = (typeof TracingPolicySpecKprobesDataType)[keyof typeof TracingPolicySpecKprobesDataType];

export const TracingPolicySpecKprobesReturnArgType = {
  AUTO: "auto",
  INT: "int",
  SINT8: "sint8",
  INT8: "int8",
  UINT8: "uint8",
  SINT16: "sint16",
  INT16: "int16",
  UINT16: "uint16",
  UINT32: "uint32",
  SINT32: "sint32",
  INT32: "int32",
  ULONG: "ulong",
  UINT64: "uint64",
  SIZE_UNDERSCORE_T: "size_t",
  LONG: "long",
  SINT64: "sint64",
  INT64: "int64",
  CHAR_UNDERSCORE_BUF: "char_buf",
  CHAR_UNDERSCORE_IOVEC: "char_iovec",
  SKB: "skb",
  SOCK: "sock",
  SOCKADDR: "sockaddr",
  SOCKET: "socket",
  SOCKADDR_UNDERSCORE_UN: "sockaddr_un",
  STRING: "string",
  FD: "fd",
  FILE: "file",
  FILENAME: "filename",
  PATH: "path",
  NOP: "nop",
  BPF_UNDERSCORE_ATTR: "bpf_attr",
  PERF_UNDERSCORE_EVENT: "perf_event",
  BPF_UNDERSCORE_MAP: "bpf_map",
  USER_UNDERSCORE_NAMESPACE: "user_namespace",
  CAPABILITY: "capability",
  KIOCB: "kiocb",
  IOV_UNDERSCORE_ITER: "iov_iter",
  CRED: "cred",
  CONST_UNDERSCORE_BUF: "const_buf",
  LOAD_UNDERSCORE_INFO: "load_info",
  MODULE: "module",
  SYSCALL64: "syscall64",
  KERNEL_UNDERSCORE_CAP_UNDERSCORE_T: "kernel_cap_t",
  CAP_UNDERSCORE_INHERITABLE: "cap_inheritable",
  CAP_UNDERSCORE_PERMITTED: "cap_permitted",
  CAP_UNDERSCORE_EFFECTIVE: "cap_effective",
  LINUX_UNDERSCORE_BINPRM: "linux_binprm",
  DATA_UNDERSCORE_LOC: "data_loc",
  NET_UNDERSCORE_DEVICE: "net_device",
  BPF_UNDERSCORE_CMD: "bpf_cmd",
  DENTRY: "dentry",
  BPF_UNDERSCORE_PROG: "bpf_prog",
} as const;
export type TracingPolicySpecKprobesReturnArgType = (typeof TracingPolicySpecKprobesReturnArgType)[keyof typeof TracingPolicySpecKprobesReturnArgType];

export interface TracingPolicySpecKprobesSelectorsMatchActions {
  readonly action: TracingPolicySpecKprobesSelectorsMatchActionsAction;
  readonly argError?: number;
  readonly argFd?: number;
  readonly argFqdn?: string;
  readonly argIndex?: number;
  readonly argName?: number;
  readonly argRegs?: string[];
  readonly argSig?: number;
  readonly argSock?: number;
  readonly argUrl?: string;
  readonly argValue?: number;
  readonly imaHash?: boolean;
  readonly kernelStackTrace?: boolean;
  readonly rateLimit?: string;
  readonly rateLimitScope?: string;
  readonly userStackTrace?: boolean;
}

export function toJson_TracingPolicySpecKprobesSelectorsMatchActions(obj: TracingPolicySpecKprobesSelectorsMatchActions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'action': obj.action,
    'argError': obj.argError,
    'argFd': obj.argFd,
    'argFqdn': obj.argFqdn,
    'argIndex': obj.argIndex,
    'argName': obj.argName,
    'argRegs': obj.argRegs?.map(y => y),
    'argSig': obj.argSig,
    'argSock': obj.argSock,
    'argUrl': obj.argUrl,
    'argValue': obj.argValue,
    'imaHash': obj.imaHash,
    'kernelStackTrace': obj.kernelStackTrace,
    'rateLimit': obj.rateLimit,
    'rateLimitScope': obj.rateLimitScope,
    'userStackTrace': obj.userStackTrace,
  };
  return compact(result);
}

export interface TracingPolicySpecKprobesSelectorsMatchArgs {
  readonly args?: number[];
  readonly index?: number;
  readonly operator: TracingPolicySpecKprobesSelectorsMatchArgsOperator;
  readonly values?: string[];
}

export function toJson_TracingPolicySpecKprobesSelectorsMatchArgs(obj: TracingPolicySpecKprobesSelectorsMatchArgs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'args': obj.args?.map(y => y),
    'index': obj.index,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecKprobesSelectorsMatchBinaries {
  readonly followChildren?: boolean;
  readonly operator: TracingPolicySpecKprobesSelectorsMatchBinariesOperator;
  readonly values: string[];
}

export function toJson_TracingPolicySpecKprobesSelectorsMatchBinaries(obj: TracingPolicySpecKprobesSelectorsMatchBinaries | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'followChildren': obj.followChildren,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecKprobesSelectorsMatchCapabilities {
  readonly isNamespaceCapability?: boolean;
  readonly operator: TracingPolicySpecKprobesSelectorsMatchCapabilitiesOperator;
  readonly type?: TracingPolicySpecKprobesSelectorsMatchCapabilitiesType;
  readonly values: string[];
}

export function toJson_TracingPolicySpecKprobesSelectorsMatchCapabilities(obj: TracingPolicySpecKprobesSelectorsMatchCapabilities | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'isNamespaceCapability': obj.isNamespaceCapability,
    'operator': obj.operator,
    'type': obj.type,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecKprobesSelectorsMatchCapabilityChanges {
  readonly isNamespaceCapability?: boolean;
  readonly operator: TracingPolicySpecKprobesSelectorsMatchCapabilityChangesOperator;
  readonly type?: TracingPolicySpecKprobesSelectorsMatchCapabilityChangesType;
  readonly values: string[];
}

export function toJson_TracingPolicySpecKprobesSelectorsMatchCapabilityChanges(obj: TracingPolicySpecKprobesSelectorsMatchCapabilityChanges | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'isNamespaceCapability': obj.isNamespaceCapability,
    'operator': obj.operator,
    'type': obj.type,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecKprobesSelectorsMatchData {
  readonly args?: number[];
  readonly index?: number;
  readonly operator: TracingPolicySpecKprobesSelectorsMatchDataOperator;
  readonly values?: string[];
}

export function toJson_TracingPolicySpecKprobesSelectorsMatchData(obj: TracingPolicySpecKprobesSelectorsMatchData | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'args': obj.args?.map(y => y),
    'index': obj.index,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecKprobesSelectorsMatchNamespaceChanges {
  readonly operator: TracingPolicySpecKprobesSelectorsMatchNamespaceChangesOperator;
  readonly values: string[];
}

export function toJson_TracingPolicySpecKprobesSelectorsMatchNamespaceChanges(obj: TracingPolicySpecKprobesSelectorsMatchNamespaceChanges | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecKprobesSelectorsMatchNamespaces {
  readonly namespace: TracingPolicySpecKprobesSelectorsMatchNamespacesNamespace;
  readonly operator: TracingPolicySpecKprobesSelectorsMatchNamespacesOperator;
  readonly values: string[];
}

export function toJson_TracingPolicySpecKprobesSelectorsMatchNamespaces(obj: TracingPolicySpecKprobesSelectorsMatchNamespaces | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'namespace': obj.namespace,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecKprobesSelectorsMatchPiDs {
  readonly followForks?: boolean;
  readonly isNamespacePid?: boolean;
  readonly operator: TracingPolicySpecKprobesSelectorsMatchPiDsOperator;
  readonly values: number[];
}

export function toJson_TracingPolicySpecKprobesSelectorsMatchPiDs(obj: TracingPolicySpecKprobesSelectorsMatchPiDs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'followForks': obj.followForks,
    'isNamespacePID': obj.isNamespacePid,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecKprobesSelectorsMatchParentBinaries {
  readonly followChildren?: boolean;
  readonly operator: TracingPolicySpecKprobesSelectorsMatchParentBinariesOperator;
  readonly values: string[];
}

export function toJson_TracingPolicySpecKprobesSelectorsMatchParentBinaries(obj: TracingPolicySpecKprobesSelectorsMatchParentBinaries | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'followChildren': obj.followChildren,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecKprobesSelectorsMatchReturnActions {
  readonly action: TracingPolicySpecKprobesSelectorsMatchReturnActionsAction;
  readonly argError?: number;
  readonly argFd?: number;
  readonly argFqdn?: string;
  readonly argIndex?: number;
  readonly argName?: number;
  readonly argRegs?: string[];
  readonly argSig?: number;
  readonly argSock?: number;
  readonly argUrl?: string;
  readonly argValue?: number;
  readonly imaHash?: boolean;
  readonly kernelStackTrace?: boolean;
  readonly rateLimit?: string;
  readonly rateLimitScope?: string;
  readonly userStackTrace?: boolean;
}

export function toJson_TracingPolicySpecKprobesSelectorsMatchReturnActions(obj: TracingPolicySpecKprobesSelectorsMatchReturnActions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'action': obj.action,
    'argError': obj.argError,
    'argFd': obj.argFd,
    'argFqdn': obj.argFqdn,
    'argIndex': obj.argIndex,
    'argName': obj.argName,
    'argRegs': obj.argRegs?.map(y => y),
    'argSig': obj.argSig,
    'argSock': obj.argSock,
    'argUrl': obj.argUrl,
    'argValue': obj.argValue,
    'imaHash': obj.imaHash,
    'kernelStackTrace': obj.kernelStackTrace,
    'rateLimit': obj.rateLimit,
    'rateLimitScope': obj.rateLimitScope,
    'userStackTrace': obj.userStackTrace,
  };
  return compact(result);
}

export interface TracingPolicySpecKprobesSelectorsMatchReturnArgs {
  readonly args?: number[];
  readonly index?: number;
  readonly operator: TracingPolicySpecKprobesSelectorsMatchReturnArgsOperator;
  readonly values?: string[];
}

export function toJson_TracingPolicySpecKprobesSelectorsMatchReturnArgs(obj: TracingPolicySpecKprobesSelectorsMatchReturnArgs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'args': obj.args?.map(y => y),
    'index': obj.index,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export const TracingPolicySpecLsmhooksArgsType = {
  AUTO: "auto",
  INT: "int",
  SINT8: "sint8",
  INT8: "int8",
  UINT8: "uint8",
  SINT16: "sint16",
  INT16: "int16",
  UINT16: "uint16",
  UINT32: "uint32",
  SINT32: "sint32",
  INT32: "int32",
  ULONG: "ulong",
  UINT64: "uint64",
  SIZE_UNDERSCORE_T: "size_t",
  LONG: "long",
  SINT64: "sint64",
  INT64: "int64",
  CHAR_UNDERSCORE_BUF: "char_buf",
  CHAR_UNDERSCORE_IOVEC: "char_iovec",
  SKB: "skb",
  SOCK: "sock",
  SOCKADDR: "sockaddr",
  SOCKET: "socket",
  SOCKADDR_UNDERSCORE_UN: "sockaddr_un",
  STRING: "string",
  FD: "fd",
  FILE: "file",
  FILENAME: "filename",
  PATH: "path",
  NOP: "nop",
  BPF_UNDERSCORE_ATTR: "bpf_attr",
  PERF_UNDERSCORE_EVENT: "perf_event",
  BPF_UNDERSCORE_MAP: "bpf_map",
  USER_UNDERSCORE_NAMESPACE: "user_namespace",
  CAPABILITY: "capability",
  KIOCB: "kiocb",
  IOV_UNDERSCORE_ITER: "iov_iter",
  CRED: "cred",
  CONST_UNDERSCORE_BUF: "const_buf",
  LOAD_UNDERSCORE_INFO: "load_info",
  MODULE: "module",
  SYSCALL64: "syscall64",
  KERNEL_UNDERSCORE_CAP_UNDERSCORE_T: "kernel_cap_t",
  CAP_UNDERSCORE_INHERITABLE: "cap_inheritable",
  CAP_UNDERSCORE_PERMITTED: "cap_permitted",
  CAP_UNDERSCORE_EFFECTIVE: "cap_effective",
  LINUX_UNDERSCORE_BINPRM: "linux_binprm",
  DATA_UNDERSCORE_LOC: "data_loc",
  NET_UNDERSCORE_DEVICE: "net_device",
  BPF_UNDERSCORE_CMD: "bpf_cmd",
  DENTRY: "dentry",
  BPF_UNDERSCORE_PROG: "bpf_prog",
} as const;
export type TracingPolicySpecLsmhooksArgsType = (typeof TracingPolicySpecLsmhooksArgsType)[keyof typeof TracingPolicySpecLsmhooksArgsType];

export interface TracingPolicySpecLsmhooksSelectorsMatchActions {
  readonly action: TracingPolicySpecLsmhooksSelectorsMatchActionsAction;
  readonly argError?: number;
  readonly argFd?: number;
  readonly argFqdn?: string;
  readonly argIndex?: number;
  readonly argName?: number;
  readonly argRegs?: string[];
  readonly argSig?: number;
  readonly argSock?: number;
  readonly argUrl?: string;
  readonly argValue?: number;
  readonly imaHash?: boolean;
  readonly kernelStackTrace?: boolean;
  readonly rateLimit?: string;
  readonly rateLimitScope?: string;
  readonly userStackTrace?: boolean;
}

export function toJson_TracingPolicySpecLsmhooksSelectorsMatchActions(obj: TracingPolicySpecLsmhooksSelectorsMatchActions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'action': obj.action,
    'argError': obj.argError,
    'argFd': obj.argFd,
    'argFqdn': obj.argFqdn,
    'argIndex': obj.argIndex,
    'argName': obj.argName,
    'argRegs': obj.argRegs?.map(y => y),
    'argSig': obj.argSig,
    'argSock': obj.argSock,
    'argUrl': obj.argUrl,
    'argValue': obj.argValue,
    'imaHash': obj.imaHash,
    'kernelStackTrace': obj.kernelStackTrace,
    'rateLimit': obj.rateLimit,
    'rateLimitScope': obj.rateLimitScope,
    'userStackTrace': obj.userStackTrace,
  };
  return compact(result);
}

export interface TracingPolicySpecLsmhooksSelectorsMatchArgs {
  readonly args?: number[];
  readonly index?: number;
  readonly operator: TracingPolicySpecLsmhooksSelectorsMatchArgsOperator;
  readonly values?: string[];
}

export function toJson_TracingPolicySpecLsmhooksSelectorsMatchArgs(obj: TracingPolicySpecLsmhooksSelectorsMatchArgs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'args': obj.args?.map(y => y),
    'index': obj.index,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecLsmhooksSelectorsMatchBinaries {
  readonly followChildren?: boolean;
  readonly operator: TracingPolicySpecLsmhooksSelectorsMatchBinariesOperator;
  readonly values: string[];
}

export function toJson_TracingPolicySpecLsmhooksSelectorsMatchBinaries(obj: TracingPolicySpecLsmhooksSelectorsMatchBinaries | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'followChildren': obj.followChildren,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecLsmhooksSelectorsMatchCapabilities {
  readonly isNamespaceCapability?: boolean;
  readonly operator: TracingPolicySpecLsmhooksSelectorsMatchCapabilitiesOperator;
  readonly type?: TracingPolicySpecLsmhooksSelectorsMatchCapabilitiesType;
  readonly values: string[];
}

export function toJson_TracingPolicySpecLsmhooksSelectorsMatchCapabilities(obj: TracingPolicySpecLsmhooksSelectorsMatchCapabilities | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'isNamespaceCapability': obj.isNamespaceCapability,
    'operator': obj.operator,
    'type': obj.type,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecLsmhooksSelectorsMatchCapabilityChanges {
  readonly isNamespaceCapability?: boolean;
  readonly operator: TracingPolicySpecLsmhooksSelectorsMatchCapabilityChangesOperator;
  readonly type?: TracingPolicySpecLsmhooksSelectorsMatchCapabilityChangesType;
  readonly values: string[];
}

export function toJson_TracingPolicySpecLsmhooksSelectorsMatchCapabilityChanges(obj: TracingPolicySpecLsmhooksSelectorsMatchCapabilityChanges | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'isNamespaceCapability': obj.isNamespaceCapability,
    'operator': obj.operator,
    'type': obj.type,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecLsmhooksSelectorsMatchData {
  readonly args?: number[];
  readonly index?: number;
  readonly operator: TracingPolicySpecLsmhooksSelectorsMatchDataOperator;
  readonly values?: string[];
}

export function toJson_TracingPolicySpecLsmhooksSelectorsMatchData(obj: TracingPolicySpecLsmhooksSelectorsMatchData | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'args': obj.args?.map(y => y),
    'index': obj.index,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecLsmhooksSelectorsMatchNamespaceChanges {
  readonly operator: TracingPolicySpecLsmhooksSelectorsMatchNamespaceChangesOperator;
  readonly values: string[];
}

export function toJson_TracingPolicySpecLsmhooksSelectorsMatchNamespaceChanges(obj: TracingPolicySpecLsmhooksSelectorsMatchNamespaceChanges | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecLsmhooksSelectorsMatchNamespaces {
  readonly namespace: TracingPolicySpecLsmhooksSelectorsMatchNamespacesNamespace;
  readonly operator: TracingPolicySpecLsmhooksSelectorsMatchNamespacesOperator;
  readonly values: string[];
}

export function toJson_TracingPolicySpecLsmhooksSelectorsMatchNamespaces(obj: TracingPolicySpecLsmhooksSelectorsMatchNamespaces | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'namespace': obj.namespace,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecLsmhooksSelectorsMatchPiDs {
  readonly followForks?: boolean;
  readonly isNamespacePid?: boolean;
  readonly operator: TracingPolicySpecLsmhooksSelectorsMatchPiDsOperator;
  readonly values: number[];
}

export function toJson_TracingPolicySpecLsmhooksSelectorsMatchPiDs(obj: TracingPolicySpecLsmhooksSelectorsMatchPiDs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'followForks': obj.followForks,
    'isNamespacePID': obj.isNamespacePid,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecLsmhooksSelectorsMatchParentBinaries {
  readonly followChildren?: boolean;
  readonly operator: TracingPolicySpecLsmhooksSelectorsMatchParentBinariesOperator;
  readonly values: string[];
}

export function toJson_TracingPolicySpecLsmhooksSelectorsMatchParentBinaries(obj: TracingPolicySpecLsmhooksSelectorsMatchParentBinaries | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'followChildren': obj.followChildren,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecLsmhooksSelectorsMatchReturnActions {
  readonly action: TracingPolicySpecLsmhooksSelectorsMatchReturnActionsAction;
  readonly argError?: number;
  readonly argFd?: number;
  readonly argFqdn?: string;
  readonly argIndex?: number;
  readonly argName?: number;
  readonly argRegs?: string[];
  readonly argSig?: number;
  readonly argSock?: number;
  readonly argUrl?: string;
  readonly argValue?: number;
  readonly imaHash?: boolean;
  readonly kernelStackTrace?: boolean;
  readonly rateLimit?: string;
  readonly rateLimitScope?: string;
  readonly userStackTrace?: boolean;
}

export function toJson_TracingPolicySpecLsmhooksSelectorsMatchReturnActions(obj: TracingPolicySpecLsmhooksSelectorsMatchReturnActions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'action': obj.action,
    'argError': obj.argError,
    'argFd': obj.argFd,
    'argFqdn': obj.argFqdn,
    'argIndex': obj.argIndex,
    'argName': obj.argName,
    'argRegs': obj.argRegs?.map(y => y),
    'argSig': obj.argSig,
    'argSock': obj.argSock,
    'argUrl': obj.argUrl,
    'argValue': obj.argValue,
    'imaHash': obj.imaHash,
    'kernelStackTrace': obj.kernelStackTrace,
    'rateLimit': obj.rateLimit,
    'rateLimitScope': obj.rateLimitScope,
    'userStackTrace': obj.userStackTrace,
  };
  return compact(result);
}

export interface TracingPolicySpecLsmhooksSelectorsMatchReturnArgs {
  readonly args?: number[];
  readonly index?: number;
  readonly operator: TracingPolicySpecLsmhooksSelectorsMatchReturnArgsOperator;
  readonly values?: string[];
}

export function toJson_TracingPolicySpecLsmhooksSelectorsMatchReturnArgs(obj: TracingPolicySpecLsmhooksSelectorsMatchReturnArgs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'args': obj.args?.map(y => y),
    'index': obj.index,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export const TracingPolicySpecPodSelectorMatchExpressionsOperator = {
  IN: "In",
  NOT_IN: "NotIn",
  EXISTS: "Exists",
  DOES_NOT_EXIST: "DoesNotExist",
} as const;
export type TracingPolicySpecPodSelectorMatchExpressionsOperator = (typeof TracingPolicySpecPodSelectorMatchExpressionsOperator)[keyof typeof TracingPolicySpecPodSelectorMatchExpressionsOperator];

export const TracingPolicySpecSelectorsMacrosMatchActionsAction = {
  POST: "Post",
  FOLLOW_FD: "FollowFD",
  UNFOLLOW_FD: "UnfollowFD",
  SIGKILL: "Sigkill",
  COPY_FD: "CopyFD",
  OVERRIDE: "Override",
  GET_URL: "GetUrl",
  DNS_LOOKUP: "DnsLookup",
  NO_POST: "NoPost",
  SIGNAL: "Signal",
  TRACK_SOCK: "TrackSock",
  UNTRACK_SOCK: "UntrackSock",
  NOTIFY_ENFORCER: "NotifyEnforcer",
  CLEANUP_ENFORCER_NOTIFICATION: "CleanupEnforcerNotification",
  SET: "Set",
} as const;
export type TracingPolicySpecSelectorsMacrosMatchActionsAction = (typeof TracingPolicySpecSelectorsMacrosMatchActionsAction)[keyof typeof TracingPolicySpecSelectorsMacrosMatchActionsAction];

export const TracingPolicySpecSelectorsMacrosMatchArgsOperator = {
  EQUAL: "Equal",
  NOT_EQUAL: "NotEqual",
  PREFIX: "Prefix",
  NOT_PREFIX: "NotPrefix",
  POSTFIX: "Postfix",
  NOT_POSTFIX: "NotPostfix",
  GREATER_THAN: "GreaterThan",
  LESS_THAN: "LessThan",
  GT: "GT",
  LT: "LT",
  MASK: "Mask",
  S_PORT: "SPort",
  NOT_S_PORT: "NotSPort",
  S_PORT_PRIV: "SPortPriv",
  NOT_SPORT_PRIV: "NotSportPriv",
  D_PORT: "DPort",
  NOT_D_PORT: "NotDPort",
  D_PORT_PRIV: "DPortPriv",
  NOT_D_PORT_PRIV: "NotDPortPriv",
  S_ADDR: "SAddr",
  NOT_S_ADDR: "NotSAddr",
  D_ADDR: "DAddr",
  NOT_D_ADDR: "NotDAddr",
  PROTOCOL: "Protocol",
  FAMILY: "Family",
  STATE: "State",
  IN_MAP: "InMap",
  NOT_IN_MAP: "NotInMap",
  CAPABILITIES_GAINED: "CapabilitiesGained",
  IN_RANGE: "InRange",
  NOT_IN_RANGE: "NotInRange",
  SUB_STRING: "SubString",
  SUB_STRING_IGN_CASE: "SubStringIgnCase",
  CEL_EXPR: "CelExpr",
  FILE_TYPE: "FileType",
  NOT_FILE_TYPE: "NotFileType",
} as const;
export type TracingPolicySpecSelectorsMacrosMatchArgsOperator = (typeof TracingPolicySpecSelectorsMacrosMatchArgsOperator)[keyof typeof TracingPolicySpecSelectorsMacrosMatchArgsOperator];

export const TracingPolicySpecSelectorsMacrosMatchBinariesOperator = {
  IN: "In",
  NOT_IN: "NotIn",
  PREFIX: "Prefix",
  NOT_PREFIX: "NotPrefix",
  POSTFIX: "Postfix",
  NOT_POSTFIX: "NotPostfix",
} as const;
export type TracingPolicySpecSelectorsMacrosMatchBinariesOperator = (typeof TracingPolicySpecSelectorsMacrosMatchBinariesOperator)[keyof typeof TracingPolicySpecSelectorsMacrosMatchBinariesOperator];

export const TracingPolicySpecSelectorsMacrosMatchCapabilitiesOperator = {
  IN: "In",
  NOT_IN: "NotIn",
} as const;
export type TracingPolicySpecSelectorsMacrosMatchCapabilitiesOperator = (typeof TracingPolicySpecSelectorsMacrosMatchCapabilitiesOperator)[keyof typeof TracingPolicySpecSelectorsMacrosMatchCapabilitiesOperator];

export const TracingPolicySpecSelectorsMacrosMatchCapabilitiesType = {
  EFFECTIVE: "Effective",
  INHERITABLE: "Inheritable",
  PERMITTED: "Permitted",
} as const;
export type TracingPolicySpecSelectorsMacrosMatchCapabilitiesType = (typeof TracingPolicySpecSelectorsMacrosMatchCapabilitiesType)[keyof typeof TracingPolicySpecSelectorsMacrosMatchCapabilitiesType];

export const TracingPolicySpecSelectorsMacrosMatchCapabilityChangesOperator = {
  IN: "In",
  NOT_IN: "NotIn",
} as const;
export type TracingPolicySpecSelectorsMacrosMatchCapabilityChangesOperator = (typeof TracingPolicySpecSelectorsMacrosMatchCapabilityChangesOperator)[keyof typeof TracingPolicySpecSelectorsMacrosMatchCapabilityChangesOperator];

export const TracingPolicySpecSelectorsMacrosMatchCapabilityChangesType = {
  EFFECTIVE: "Effective",
  INHERITABLE: "Inheritable",
  PERMITTED: "Permitted",
} as const;
export type TracingPolicySpecSelectorsMacrosMatchCapabilityChangesType = (typeof TracingPolicySpecSelectorsMacrosMatchCapabilityChangesType)[keyof typeof TracingPolicySpecSelectorsMacrosMatchCapabilityChangesType];

export const TracingPolicySpecSelectorsMacrosMatchDataOperator = {
  EQUAL: "Equal",
  NOT_EQUAL: "NotEqual",
  PREFIX: "Prefix",
  NOT_PREFIX: "NotPrefix",
  POSTFIX: "Postfix",
  NOT_POSTFIX: "NotPostfix",
  GREATER_THAN: "GreaterThan",
  LESS_THAN: "LessThan",
  GT: "GT",
  LT: "LT",
  MASK: "Mask",
  S_PORT: "SPort",
  NOT_S_PORT: "NotSPort",
  S_PORT_PRIV: "SPortPriv",
  NOT_SPORT_PRIV: "NotSportPriv",
  D_PORT: "DPort",
  NOT_D_PORT: "NotDPort",
  D_PORT_PRIV: "DPortPriv",
  NOT_D_PORT_PRIV: "NotDPortPriv",
  S_ADDR: "SAddr",
  NOT_S_ADDR: "NotSAddr",
  D_ADDR: "DAddr",
  NOT_D_ADDR: "NotDAddr",
  PROTOCOL: "Protocol",
  FAMILY: "Family",
  STATE: "State",
  IN_MAP: "InMap",
  NOT_IN_MAP: "NotInMap",
  CAPABILITIES_GAINED: "CapabilitiesGained",
  IN_RANGE: "InRange",
  NOT_IN_RANGE: "NotInRange",
  SUB_STRING: "SubString",
  SUB_STRING_IGN_CASE: "SubStringIgnCase",
  CEL_EXPR: "CelExpr",
  FILE_TYPE: "FileType",
  NOT_FILE_TYPE: "NotFileType",
} as const;
export type TracingPolicySpecSelectorsMacrosMatchDataOperator = (typeof TracingPolicySpecSelectorsMacrosMatchDataOperator)[keyof typeof TracingPolicySpecSelectorsMacrosMatchDataOperator];

export const TracingPolicySpecSelectorsMacrosMatchNamespaceChangesOperator = {
  IN: "In",
  NOT_IN: "NotIn",
} as const;
export type TracingPolicySpecSelectorsMacrosMatchNamespaceChangesOperator = (typeof TracingPolicySpecSelectorsMacrosMatchNamespaceChangesOperator)[keyof typeof TracingPolicySpecSelectorsMacrosMatchNamespaceChangesOperator];

export const TracingPolicySpecSelectorsMacrosMatchNamespacesNamespace = {
  UTS: "Uts",
  IPC: "Ipc",
  MNT: "Mnt",
  PID: "Pid",
  PID_FOR_CHILDREN: "PidForChildren",
  NET: "Net",
  TIME: "Time",
  TIME_FOR_CHILDREN: "TimeForChildren",
  CGROUP: "Cgroup",
  USER: "User",
} as const;
export type TracingPolicySpecSelectorsMacrosMatchNamespacesNamespace = (typeof TracingPolicySpecSelectorsMacrosMatchNamespacesNamespace)[keyof typeof TracingPolicySpecSelectorsMacrosMatchNamespacesNamespace];

export const TracingPolicySpecSelectorsMacrosMatchNamespacesOperator = {
  IN: "In",
  NOT_IN: "NotIn",
} as const;
export type TracingPolicySpecSelectorsMacrosMatchNamespacesOperator = (typeof TracingPolicySpecSelectorsMacrosMatchNamespacesOperator)[keyof typeof TracingPolicySpecSelectorsMacrosMatchNamespacesOperator];

export const TracingPolicySpecSelectorsMacrosMatchPiDsOperator = {
  IN: "In",
  NOT_IN: "NotIn",
} as const;
export type TracingPolicySpecSelectorsMacrosMatchPiDsOperator = (typeof TracingPolicySpecSelectorsMacrosMatchPiDsOperator)[keyof typeof TracingPolicySpecSelectorsMacrosMatchPiDsOperator];

export const TracingPolicySpecSelectorsMacrosMatchParentBinariesOperator = {
  IN: "In",
  NOT_IN: "NotIn",
  PREFIX: "Prefix",
  NOT_PREFIX: "NotPrefix",
  POSTFIX: "Postfix",
  NOT_POSTFIX: "NotPostfix",
} as const;
export type TracingPolicySpecSelectorsMacrosMatchParentBinariesOperator = (typeof TracingPolicySpecSelectorsMacrosMatchParentBinariesOperator)[keyof typeof TracingPolicySpecSelectorsMacrosMatchParentBinariesOperator];

export const TracingPolicySpecSelectorsMacrosMatchReturnActionsAction = {
  POST: "Post",
  FOLLOW_FD: "FollowFD",
  UNFOLLOW_FD: "UnfollowFD",
  SIGKILL: "Sigkill",
  COPY_FD: "CopyFD",
  OVERRIDE: "Override",
  GET_URL: "GetUrl",
  DNS_LOOKUP: "DnsLookup",
  NO_POST: "NoPost",
  SIGNAL: "Signal",
  TRACK_SOCK: "TrackSock",
  UNTRACK_SOCK: "UntrackSock",
  NOTIFY_ENFORCER: "NotifyEnforcer",
  CLEANUP_ENFORCER_NOTIFICATION: "CleanupEnforcerNotification",
  SET: "Set",
} as const;
export type TracingPolicySpecSelectorsMacrosMatchReturnActionsAction = (typeof TracingPolicySpecSelectorsMacrosMatchReturnActionsAction)[keyof typeof TracingPolicySpecSelectorsMacrosMatchReturnActionsAction];

export const TracingPolicySpecSelectorsMacrosMatchReturnArgsOperator = {
  EQUAL: "Equal",
  NOT_EQUAL: "NotEqual",
  PREFIX: "Prefix",
  NOT_PREFIX: "NotPrefix",
  POSTFIX: "Postfix",
  NOT_POSTFIX: "NotPostfix",
  GREATER_THAN: "GreaterThan",
  LESS_THAN: "LessThan",
  GT: "GT",
  LT: "LT",
  MASK: "Mask",
  S_PORT: "SPort",
  NOT_S_PORT: "NotSPort",
  S_PORT_PRIV: "SPortPriv",
  NOT_SPORT_PRIV: "NotSportPriv",
  D_PORT: "DPort",
  NOT_D_PORT: "NotDPort",
  D_PORT_PRIV: "DPortPriv",
  NOT_D_PORT_PRIV: "NotDPortPriv",
  S_ADDR: "SAddr",
  NOT_S_ADDR: "NotSAddr",
  D_ADDR: "DAddr",
  NOT_D_ADDR: "NotDAddr",
  PROTOCOL: "Protocol",
  FAMILY: "Family",
  STATE: "State",
  IN_MAP: "InMap",
  NOT_IN_MAP: "NotInMap",
  CAPABILITIES_GAINED: "CapabilitiesGained",
  IN_RANGE: "InRange",
  NOT_IN_RANGE: "NotInRange",
  SUB_STRING: "SubString",
  SUB_STRING_IGN_CASE: "SubStringIgnCase",
  CEL_EXPR: "CelExpr",
  FILE_TYPE: "FileType",
  NOT_FILE_TYPE: "NotFileType",
} as const;
export type TracingPolicySpecSelectorsMacrosMatchReturnArgsOperator = (typeof TracingPolicySpecSelectorsMacrosMatchReturnArgsOperator)[keyof typeof TracingPolicySpecSelectorsMacrosMatchReturnArgsOperator];

export const TracingPolicySpecTracepointsArgsType = {
  AUTO: "auto",
  INT: "int",
  SINT8: "sint8",
  INT8: "int8",
  UINT8: "uint8",
  SINT16: "sint16",
  INT16: "int16",
  UINT16: "uint16",
  UINT32: "uint32",
  SINT32: "sint32",
  INT32: "int32",
  ULONG: "ulong",
  UINT64: "uint64",
  SIZE_UNDERSCORE_T: "size_t",
  LONG: "long",
  SINT64: "sint64",
  INT64: "int64",
  CHAR_UNDERSCORE_BUF: "char_buf",
  CHAR_UNDERSCORE_IOVEC: "char_iovec",
  SKB: "skb",
  SOCK: "sock",
  SOCKADDR: "sockaddr",
  SOCKET: "socket",
  SOCKADDR_UNDERSCORE_UN: "sockaddr_un",
  STRING: "string",
  FD: "fd",
  FILE: "file",
  FILENAME: "filename",
  PATH: "path",
  NOP: "nop",
  BPF_UNDERSCORE_ATTR: "bpf_attr",
  PERF_UNDERSCORE_EVENT: "perf_event",
  BPF_UNDERSCORE_MAP: "bpf_map",
  USER_UNDERSCORE_NAMESPACE: "user_namespace",
  CAPABILITY: "capability",
  KIOCB: "kiocb",
  IOV_UNDERSCORE_ITER: "iov_iter",
  CRED: "cred",
  CONST_UNDERSCORE_BUF: "const_buf",
  LOAD_UNDERSCORE_INFO: "load_info",
  MODULE: "module",
  SYSCALL64: "syscall64",
  KERNEL_UNDERSCORE_CAP_UNDERSCORE_T: "kernel_cap_t",
  CAP_UNDERSCORE_INHERITABLE: "cap_inheritable",
  CAP_UNDERSCORE_PERMITTED: "cap_permitted",
  CAP_UNDERSCORE_EFFECTIVE: "cap_effective",
  LINUX_UNDERSCORE_BINPRM: "linux_binprm",
  DATA_UNDERSCORE_LOC: "data_loc",
  NET_UNDERSCORE_DEVICE: "net_device",
  BPF_UNDERSCORE_CMD: "bpf_cmd",
  DENTRY: "dentry",
  BPF_UNDERSCORE_PROG: "bpf_prog",
} as const;
export type TracingPolicySpecTracepointsArgsType = (typeof TracingPolicySpecTracepointsArgsType)[keyof typeof TracingPolicySpecTracepointsArgsType];

export interface TracingPolicySpecTracepointsSelectorsMatchActions {
  readonly action: TracingPolicySpecTracepointsSelectorsMatchActionsAction;
  readonly argError?: number;
  readonly argFd?: number;
  readonly argFqdn?: string;
  readonly argIndex?: number;
  readonly argName?: number;
  readonly argRegs?: string[];
  readonly argSig?: number;
  readonly argSock?: number;
  readonly argUrl?: string;
  readonly argValue?: number;
  readonly imaHash?: boolean;
  readonly kernelStackTrace?: boolean;
  readonly rateLimit?: string;
  readonly rateLimitScope?: string;
  readonly userStackTrace?: boolean;
}

export function toJson_TracingPolicySpecTracepointsSelectorsMatchActions(obj: TracingPolicySpecTracepointsSelectorsMatchActions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'action': obj.action,
    'argError': obj.argError,
    'argFd': obj.argFd,
    'argFqdn': obj.argFqdn,
    'argIndex': obj.argIndex,
    'argName': obj.argName,
    'argRegs': obj.argRegs?.map(y => y),
    'argSig': obj.argSig,
    'argSock': obj.argSock,
    'argUrl': obj.argUrl,
    'argValue': obj.argValue,
    'imaHash': obj.imaHash,
    'kernelStackTrace': obj.kernelStackTrace,
    'rateLimit': obj.rateLimit,
    'rateLimitScope': obj.rateLimitScope,
    'userStackTrace': obj.userStackTrace,
  };
  return compact(result);
}

export interface TracingPolicySpecTracepointsSelectorsMatchArgs {
  readonly args?: number[];
  readonly index?: number;
  readonly operator: TracingPolicySpecTracepointsSelectorsMatchArgsOperator;
  readonly values?: string[];
}

export function toJson_TracingPolicySpecTracepointsSelectorsMatchArgs(obj: TracingPolicySpecTracepointsSelectorsMatchArgs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'args': obj.args?.map(y => y),
    'index': obj.index,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecTracepointsSelectorsMatchBinaries {
  readonly followChildren?: boolean;
  readonly operator: TracingPolicySpecTracepointsSelectorsMatchBinariesOperator;
  readonly values: string[];
}

export function toJson_TracingPolicySpecTracepointsSelectorsMatchBinaries(obj: TracingPolicySpecTracepointsSelectorsMatchBinaries | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'followChildren': obj.followChildren,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecTracepointsSelectorsMatchCapabilities {
  readonly isNamespaceCapability?: boolean;
  readonly operator: TracingPolicySpecTracepointsSelectorsMatchCapabilitiesOperator;
  readonly type?: TracingPolicySpecTracepointsSelectorsMatchCapabilitiesType;
  readonly values: string[];
}

export function toJson_TracingPolicySpecTracepointsSelectorsMatchCapabilities(obj: TracingPolicySpecTracepointsSelectorsMatchCapabilities | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'isNamespaceCapability': obj.isNamespaceCapability,
    'operator': obj.operator,
    'type': obj.type,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecTracepointsSelectorsMatchCapabilityChanges {
  readonly isNamespaceCapability?: boolean;
  readonly operator: TracingPolicySpecTracepointsSelectorsMatchCapabilityChangesOperator;
  readonly type?: TracingPolicySpecTracepointsSelectorsMatchCapabilityChangesType;
  readonly values: string[];
}

export function toJson_TracingPolicySpecTracepointsSelectorsMatchCapabilityChanges(obj: TracingPolicySpecTracepointsSelectorsMatchCapabilityChanges | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'isNamespaceCapability': obj.isNamespaceCapability,
    'operator': obj.operator,
    'type': obj.type,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecTracepointsSelectorsMatchData {
  readonly args?: number[];
  readonly index?: number;
  readonly operator: TracingPolicySpecTracepointsSelectorsMatchDataOperator;
  readonly values?: string[];
}

export function toJson_TracingPolicySpecTracepointsSelectorsMatchData(obj: TracingPolicySpecTracepointsSelectorsMatchData | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'args': obj.args?.map(y => y),
    'index': obj.index,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecTracepointsSelectorsMatchNamespaceChanges {
  readonly operator: TracingPolicySpecTracepointsSelectorsMatchNamespaceChangesOperator;
  readonly values: string[];
}

export function toJson_TracingPolicySpecTracepointsSelectorsMatchNamespaceChanges(obj: TracingPolicySpecTracepointsSelectorsMatchNamespaceChanges | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecTracepointsSelectorsMatchNamespaces {
  readonly namespace: TracingPolicySpecTracepointsSelectorsMatchNamespacesNamespace;
  readonly operator: TracingPolicySpecTracepointsSelectorsMatchNamespacesOperator;
  readonly values: string[];
}

export function toJson_TracingPolicySpecTracepointsSelectorsMatchNamespaces(obj: TracingPolicySpecTracepointsSelectorsMatchNamespaces | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'namespace': obj.namespace,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecTracepointsSelectorsMatchPiDs {
  readonly followForks?: boolean;
  readonly isNamespacePid?: boolean;
  readonly operator: TracingPolicySpecTracepointsSelectorsMatchPiDsOperator;
  readonly values: number[];
}

export function toJson_TracingPolicySpecTracepointsSelectorsMatchPiDs(obj: TracingPolicySpecTracepointsSelectorsMatchPiDs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'followForks': obj.followForks,
    'isNamespacePID': obj.isNamespacePid,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecTracepointsSelectorsMatchParentBinaries {
  readonly followChildren?: boolean;
  readonly operator: TracingPolicySpecTracepointsSelectorsMatchParentBinariesOperator;
  readonly values: string[];
}

export function toJson_TracingPolicySpecTracepointsSelectorsMatchParentBinaries(obj: TracingPolicySpecTracepointsSelectorsMatchParentBinaries | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'followChildren': obj.followChildren,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecTracepointsSelectorsMatchReturnActions {
  readonly action: TracingPolicySpecTracepointsSelectorsMatchReturnActionsAction;
  readonly argError?: number;
  readonly argFd?: number;
  readonly argFqdn?: string;
  readonly argIndex?: number;
  readonly argName?: number;
  readonly argRegs?: string[];
  readonly argSig?: number;
  readonly argSock?: number;
  readonly argUrl?: string;
  readonly argValue?: number;
  readonly imaHash?: boolean;
  readonly kernelStackTrace?: boolean;
  readonly rateLimit?: string;
  readonly rateLimitScope?: string;
  readonly userStackTrace?: boolean;
}

export function toJson_TracingPolicySpecTracepointsSelectorsMatchReturnActions(obj: TracingPolicySpecTracepointsSelectorsMatchReturnActions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'action': obj.action,
    'argError': obj.argError,
    'argFd': obj.argFd,
    'argFqdn': obj.argFqdn,
    'argIndex': obj.argIndex,
    'argName': obj.argName,
    'argRegs': obj.argRegs?.map(y => y),
    'argSig': obj.argSig,
    'argSock': obj.argSock,
    'argUrl': obj.argUrl,
    'argValue': obj.argValue,
    'imaHash': obj.imaHash,
    'kernelStackTrace': obj.kernelStackTrace,
    'rateLimit': obj.rateLimit,
    'rateLimitScope': obj.rateLimitScope,
    'userStackTrace': obj.userStackTrace,
  };
  return compact(result);
}

export interface TracingPolicySpecTracepointsSelectorsMatchReturnArgs {
  readonly args?: number[];
  readonly index?: number;
  readonly operator: TracingPolicySpecTracepointsSelectorsMatchReturnArgsOperator;
  readonly values?: string[];
}

export function toJson_TracingPolicySpecTracepointsSelectorsMatchReturnArgs(obj: TracingPolicySpecTracepointsSelectorsMatchReturnArgs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'args': obj.args?.map(y => y),
    'index': obj.index,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export const TracingPolicySpecUprobesArgsType = {
  AUTO: "auto",
  INT: "int",
  SINT8: "sint8",
  INT8: "int8",
  UINT8: "uint8",
  SINT16: "sint16",
  INT16: "int16",
  UINT16: "uint16",
  UINT32: "uint32",
  SINT32: "sint32",
  INT32: "int32",
  ULONG: "ulong",
  UINT64: "uint64",
  SIZE_UNDERSCORE_T: "size_t",
  LONG: "long",
  SINT64: "sint64",
  INT64: "int64",
  CHAR_UNDERSCORE_BUF: "char_buf",
  CHAR_UNDERSCORE_IOVEC: "char_iovec",
  SKB: "skb",
  SOCK: "sock",
  SOCKADDR: "sockaddr",
  SOCKET: "socket",
  SOCKADDR_UNDERSCORE_UN: "sockaddr_un",
  STRING: "string",
  FD: "fd",
  FILE: "file",
  FILENAME: "filename",
  PATH: "path",
  NOP: "nop",
  BPF_UNDERSCORE_ATTR: "bpf_attr",
  PERF_UNDERSCORE_EVENT: "perf_event",
  BPF_UNDERSCORE_MAP: "bpf_map",
  USER_UNDERSCORE_NAMESPACE: "user_namespace",
  CAPABILITY: "capability",
  KIOCB: "kiocb",
  IOV_UNDERSCORE_ITER: "iov_iter",
  CRED: "cred",
  CONST_UNDERSCORE_BUF: "const_buf",
  LOAD_UNDERSCORE_INFO: "load_info",
  MODULE: "module",
  SYSCALL64: "syscall64",
  KERNEL_UNDERSCORE_CAP_UNDERSCORE_T: "kernel_cap_t",
  CAP_UNDERSCORE_INHERITABLE: "cap_inheritable",
  CAP_UNDERSCORE_PERMITTED: "cap_permitted",
  CAP_UNDERSCORE_EFFECTIVE: "cap_effective",
  LINUX_UNDERSCORE_BINPRM: "linux_binprm",
  DATA_UNDERSCORE_LOC: "data_loc",
  NET_UNDERSCORE_DEVICE: "net_device",
  BPF_UNDERSCORE_CMD: "bpf_cmd",
  DENTRY: "dentry",
  BPF_UNDERSCORE_PROG: "bpf_prog",
} as const;
export type TracingPolicySpecUprobesArgsType = (typeof TracingPolicySpecUprobesArgsType)[keyof typeof TracingPolicySpecUprobesArgsType];

export const TracingPolicySpecUprobesDataType = {
  AUTO: "auto",
  INT: "int",
  SINT8: "sint8",
  INT8: "int8",
  UINT8: "uint8",
  SINT16: "sint16",
  INT16: "int16",
  UINT16: "uint16",
  UINT32: "uint32",
  SINT32: "sint32",
  INT32: "int32",
  ULONG: "ulong",
  UINT64: "uint64",
  SIZE_UNDERSCORE_T: "size_t",
  LONG: "long",
  SINT64: "sint64",
  INT64: "int64",
  CHAR_UNDERSCORE_BUF: "char_buf",
  CHAR_UNDERSCORE_IOVEC: "char_iovec",
  SKB: "skb",
  SOCK: "sock",
  SOCKADDR: "sockaddr",
  SOCKET: "socket",
  SOCKADDR_UNDERSCORE_UN: "sockaddr_un",
  STRING: "string",
  FD: "fd",
  FILE: "file",
  FILENAME: "filename",
  PATH: "path",
  NOP: "nop",
  BPF_UNDERSCORE_ATTR: "bpf_attr",
  PERF_UNDERSCORE_EVENT: "perf_event",
  BPF_UNDERSCORE_MAP: "bpf_map",
  USER_UNDERSCORE_NAMESPACE: "user_namespace",
  CAPABILITY: "capability",
  KIOCB: "kiocb",
  IOV_UNDERSCORE_ITER: "iov_iter",
  CRED: "cred",
  CONST_UNDERSCORE_BUF: "const_buf",
  LOAD_UNDERSCORE_INFO: "load_info",
  MODULE: "module",
  SYSCALL64: "syscall64",
  KERNEL_UNDERSCORE_CAP_UNDERSCORE_T: "kernel_cap_t",
  CAP_UNDERSCORE_INHERITABLE: "cap_inheritable",
  CAP_UNDERSCORE_PERMITTED: "cap_permitted",
  CAP_UNDERSCORE_EFFECTIVE: "cap_effective",
  LINUX_UNDERSCORE_BINPRM: "linux_binprm",
  DATA_UNDERSCORE_LOC: "data_loc",
  NET_UNDERSCORE_DEVICE: "net_device",
  BPF_UNDERSCORE_CMD: "bpf_cmd",
  DENTRY: "dentry",
  BPF_UNDERSCORE_PROG: "bpf_prog",
} as const;
export type TracingPolicySpecUprobesDataType = (typeof TracingPolicySpecUprobesDataType)[keyof typeof TracingPolicySpecUprobesDataType];

export const TracingPolicySpecUprobesReturnArgType = {
  AUTO: "auto",
  INT: "int",
  SINT8: "sint8",
  INT8: "int8",
  UINT8: "uint8",
  SINT16: "sint16",
  INT16: "int16",
  UINT16: "uint16",
  UINT32: "uint32",
  SINT32: "sint32",
  INT32: "int32",
  ULONG: "ulong",
  UINT64: "uint64",
  SIZE_UNDERSCORE_T: "size_t",
  LONG: "long",
  SINT64: "sint64",
  INT64: "int64",
  CHAR_UNDERSCORE_BUF: "char_buf",
  CHAR_UNDERSCORE_IOVEC: "char_iovec",
  SKB: "skb",
  SOCK: "sock",
  SOCKADDR: "sockaddr",
  SOCKET: "socket",
  SOCKADDR_UNDERSCORE_UN: "sockaddr_un",
  STRING: "string",
  FD: "fd",
  FILE: "file",
  FILENAME: "filename",
  PATH: "path",
  NOP: "nop",
  BPF_UNDERSCORE_ATTR: "bpf_attr",
  PERF_UNDERSCORE_EVENT: "perf_event",
  BPF_UNDERSCORE_MAP: "bpf_map",
  USER_UNDERSCORE_NAMESPACE: "user_namespace",
  CAPABILITY: "capability",
  KIOCB: "kiocb",
  IOV_UNDERSCORE_ITER: "iov_iter",
  CRED: "cred",
  CONST_UNDERSCORE_BUF: "const_buf",
  LOAD_UNDERSCORE_INFO: "load_info",
  MODULE: "module",
  SYSCALL64: "syscall64",
  KERNEL_UNDERSCORE_CAP_UNDERSCORE_T: "kernel_cap_t",
  CAP_UNDERSCORE_INHERITABLE: "cap_inheritable",
  CAP_UNDERSCORE_PERMITTED: "cap_permitted",
  CAP_UNDERSCORE_EFFECTIVE: "cap_effective",
  LINUX_UNDERSCORE_BINPRM: "linux_binprm",
  DATA_UNDERSCORE_LOC: "data_loc",
  NET_UNDERSCORE_DEVICE: "net_device",
  BPF_UNDERSCORE_CMD: "bpf_cmd",
  DENTRY: "dentry",
  BPF_UNDERSCORE_PROG: "bpf_prog",
} as const;
export type TracingPolicySpecUprobesReturnArgType = (typeof TracingPolicySpecUprobesReturnArgType)[keyof typeof TracingPolicySpecUprobesReturnArgType];

export interface TracingPolicySpecUprobesSelectorsMatchActions {
  readonly action: TracingPolicySpecUprobesSelectorsMatchActionsAction;
  readonly argError?: number;
  readonly argFd?: number;
  readonly argFqdn?: string;
  readonly argIndex?: number;
  readonly argName?: number;
  readonly argRegs?: string[];
  readonly argSig?: number;
  readonly argSock?: number;
  readonly argUrl?: string;
  readonly argValue?: number;
  readonly imaHash?: boolean;
  readonly kernelStackTrace?: boolean;
  readonly rateLimit?: string;
  readonly rateLimitScope?: string;
  readonly userStackTrace?: boolean;
}

export function toJson_TracingPolicySpecUprobesSelectorsMatchActions(obj: TracingPolicySpecUprobesSelectorsMatchActions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'action': obj.action,
    'argError': obj.argError,
    'argFd': obj.argFd,
    'argFqdn': obj.argFqdn,
    'argIndex': obj.argIndex,
    'argName': obj.argName,
    'argRegs': obj.argRegs?.map(y => y),
    'argSig': obj.argSig,
    'argSock': obj.argSock,
    'argUrl': obj.argUrl,
    'argValue': obj.argValue,
    'imaHash': obj.imaHash,
    'kernelStackTrace': obj.kernelStackTrace,
    'rateLimit': obj.rateLimit,
    'rateLimitScope': obj.rateLimitScope,
    'userStackTrace': obj.userStackTrace,
  };
  return compact(result);
}

export interface TracingPolicySpecUprobesSelectorsMatchArgs {
  readonly args?: number[];
  readonly index?: number;
  readonly operator: TracingPolicySpecUprobesSelectorsMatchArgsOperator;
  readonly values?: string[];
}

export function toJson_TracingPolicySpecUprobesSelectorsMatchArgs(obj: TracingPolicySpecUprobesSelectorsMatchArgs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'args': obj.args?.map(y => y),
    'index': obj.index,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecUprobesSelectorsMatchBinaries {
  readonly followChildren?: boolean;
  readonly operator: TracingPolicySpecUprobesSelectorsMatchBinariesOperator;
  readonly values: string[];
}

export function toJson_TracingPolicySpecUprobesSelectorsMatchBinaries(obj: TracingPolicySpecUprobesSelectorsMatchBinaries | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'followChildren': obj.followChildren,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecUprobesSelectorsMatchCapabilities {
  readonly isNamespaceCapability?: boolean;
  readonly operator: TracingPolicySpecUprobesSelectorsMatchCapabilitiesOperator;
  readonly type?: TracingPolicySpecUprobesSelectorsMatchCapabilitiesType;
  readonly values: string[];
}

export function toJson_TracingPolicySpecUprobesSelectorsMatchCapabilities(obj: TracingPolicySpecUprobesSelectorsMatchCapabilities | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'isNamespaceCapability': obj.isNamespaceCapability,
    'operator': obj.operator,
    'type': obj.type,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecUprobesSelectorsMatchCapabilityChanges {
  readonly isNamespaceCapability?: boolean;
  readonly operator: TracingPolicySpecUprobesSelectorsMatchCapabilityChangesOperator;
  readonly type?: TracingPolicySpecUprobesSelectorsMatchCapabilityChangesType;
  readonly values: string[];
}

export function toJson_TracingPolicySpecUprobesSelectorsMatchCapabilityChanges(obj: TracingPolicySpecUprobesSelectorsMatchCapabilityChanges | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'isNamespaceCapability': obj.isNamespaceCapability,
    'operator': obj.operator,
    'type': obj.type,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecUprobesSelectorsMatchData {
  readonly args?: number[];
  readonly index?: number;
  readonly operator: TracingPolicySpecUprobesSelectorsMatchDataOperator;
  readonly values?: string[];
}

export function toJson_TracingPolicySpecUprobesSelectorsMatchData(obj: TracingPolicySpecUprobesSelectorsMatchData | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'args': obj.args?.map(y => y),
    'index': obj.index,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecUprobesSelectorsMatchNamespaceChanges {
  readonly operator: TracingPolicySpecUprobesSelectorsMatchNamespaceChangesOperator;
  readonly values: string[];
}

export function toJson_TracingPolicySpecUprobesSelectorsMatchNamespaceChanges(obj: TracingPolicySpecUprobesSelectorsMatchNamespaceChanges | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecUprobesSelectorsMatchNamespaces {
  readonly namespace: TracingPolicySpecUprobesSelectorsMatchNamespacesNamespace;
  readonly operator: TracingPolicySpecUprobesSelectorsMatchNamespacesOperator;
  readonly values: string[];
}

export function toJson_TracingPolicySpecUprobesSelectorsMatchNamespaces(obj: TracingPolicySpecUprobesSelectorsMatchNamespaces | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'namespace': obj.namespace,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecUprobesSelectorsMatchPiDs {
  readonly followForks?: boolean;
  readonly isNamespacePid?: boolean;
  readonly operator: TracingPolicySpecUprobesSelectorsMatchPiDsOperator;
  readonly values: number[];
}

export function toJson_TracingPolicySpecUprobesSelectorsMatchPiDs(obj: TracingPolicySpecUprobesSelectorsMatchPiDs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'followForks': obj.followForks,
    'isNamespacePID': obj.isNamespacePid,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecUprobesSelectorsMatchParentBinaries {
  readonly followChildren?: boolean;
  readonly operator: TracingPolicySpecUprobesSelectorsMatchParentBinariesOperator;
  readonly values: string[];
}

export function toJson_TracingPolicySpecUprobesSelectorsMatchParentBinaries(obj: TracingPolicySpecUprobesSelectorsMatchParentBinaries | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'followChildren': obj.followChildren,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecUprobesSelectorsMatchReturnActions {
  readonly action: TracingPolicySpecUprobesSelectorsMatchReturnActionsAction;
  readonly argError?: number;
  readonly argFd?: number;
  readonly argFqdn?: string;
  readonly argIndex?: number;
  readonly argName?: number;
  readonly argRegs?: string[];
  readonly argSig?: number;
  readonly argSock?: number;
  readonly argUrl?: string;
  readonly argValue?: number;
  readonly imaHash?: boolean;
  readonly kernelStackTrace?: boolean;
  readonly rateLimit?: string;
  readonly rateLimitScope?: string;
  readonly userStackTrace?: boolean;
}

export function toJson_TracingPolicySpecUprobesSelectorsMatchReturnActions(obj: TracingPolicySpecUprobesSelectorsMatchReturnActions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'action': obj.action,
    'argError': obj.argError,
    'argFd': obj.argFd,
    'argFqdn': obj.argFqdn,
    'argIndex': obj.argIndex,
    'argName': obj.argName,
    'argRegs': obj.argRegs?.map(y => y),
    'argSig': obj.argSig,
    'argSock': obj.argSock,
    'argUrl': obj.argUrl,
    'argValue': obj.argValue,
    'imaHash': obj.imaHash,
    'kernelStackTrace': obj.kernelStackTrace,
    'rateLimit': obj.rateLimit,
    'rateLimitScope': obj.rateLimitScope,
    'userStackTrace': obj.userStackTrace,
  };
  return compact(result);
}

export interface TracingPolicySpecUprobesSelectorsMatchReturnArgs {
  readonly args?: number[];
  readonly index?: number;
  readonly operator: TracingPolicySpecUprobesSelectorsMatchReturnArgsOperator;
  readonly values?: string[];
}

export function toJson_TracingPolicySpecUprobesSelectorsMatchReturnArgs(obj: TracingPolicySpecUprobesSelectorsMatchReturnArgs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'args': obj.args?.map(y => y),
    'index': obj.index,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export const TracingPolicySpecUsdtsArgsType = {
  AUTO: "auto",
  INT: "int",
  SINT8: "sint8",
  INT8: "int8",
  UINT8: "uint8",
  SINT16: "sint16",
  INT16: "int16",
  UINT16: "uint16",
  UINT32: "uint32",
  SINT32: "sint32",
  INT32: "int32",
  ULONG: "ulong",
  UINT64: "uint64",
  SIZE_UNDERSCORE_T: "size_t",
  LONG: "long",
  SINT64: "sint64",
  INT64: "int64",
  CHAR_UNDERSCORE_BUF: "char_buf",
  CHAR_UNDERSCORE_IOVEC: "char_iovec",
  SKB: "skb",
  SOCK: "sock",
  SOCKADDR: "sockaddr",
  SOCKET: "socket",
  SOCKADDR_UNDERSCORE_UN: "sockaddr_un",
  STRING: "string",
  FD: "fd",
  FILE: "file",
  FILENAME: "filename",
  PATH: "path",
  NOP: "nop",
  BPF_UNDERSCORE_ATTR: "bpf_attr",
  PERF_UNDERSCORE_EVENT: "perf_event",
  BPF_UNDERSCORE_MAP: "bpf_map",
  USER_UNDERSCORE_NAMESPACE: "user_namespace",
  CAPABILITY: "capability",
  KIOCB: "kiocb",
  IOV_UNDERSCORE_ITER: "iov_iter",
  CRED: "cred",
  CONST_UNDERSCORE_BUF: "const_buf",
  LOAD_UNDERSCORE_INFO: "load_info",
  MODULE: "module",
  SYSCALL64: "syscall64",
  KERNEL_UNDERSCORE_CAP_UNDERSCORE_T: "kernel_cap_t",
  CAP_UNDERSCORE_INHERITABLE: "cap_inheritable",
  CAP_UNDERSCORE_PERMITTED: "cap_permitted",
  CAP_UNDERSCORE_EFFECTIVE: "cap_effective",
  LINUX_UNDERSCORE_BINPRM: "linux_binprm",
  DATA_UNDERSCORE_LOC: "data_loc",
  NET_UNDERSCORE_DEVICE: "net_device",
  BPF_UNDERSCORE_CMD: "bpf_cmd",
  DENTRY: "dentry",
  BPF_UNDERSCORE_PROG: "bpf_prog",
} as const;
export type TracingPolicySpecUsdtsArgsType = (typeof TracingPolicySpecUsdtsArgsType)[keyof typeof TracingPolicySpecUsdtsArgsType];

export interface TracingPolicySpecUsdtsSelectorsMatchActions {
  readonly action: TracingPolicySpecUsdtsSelectorsMatchActionsAction;
  readonly argError?: number;
  readonly argFd?: number;
  readonly argFqdn?: string;
  readonly argIndex?: number;
  readonly argName?: number;
  readonly argRegs?: string[];
  readonly argSig?: number;
  readonly argSock?: number;
  readonly argUrl?: string;
  readonly argValue?: number;
  readonly imaHash?: boolean;
  readonly kernelStackTrace?: boolean;
  readonly rateLimit?: string;
  readonly rateLimitScope?: string;
  readonly userStackTrace?: boolean;
}

export function toJson_TracingPolicySpecUsdtsSelectorsMatchActions(obj: TracingPolicySpecUsdtsSelectorsMatchActions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'action': obj.action,
    'argError': obj.argError,
    'argFd': obj.argFd,
    'argFqdn': obj.argFqdn,
    'argIndex': obj.argIndex,
    'argName': obj.argName,
    'argRegs': obj.argRegs?.map(y => y),
    'argSig': obj.argSig,
    'argSock': obj.argSock,
    'argUrl': obj.argUrl,
    'argValue': obj.argValue,
    'imaHash': obj.imaHash,
    'kernelStackTrace': obj.kernelStackTrace,
    'rateLimit': obj.rateLimit,
    'rateLimitScope': obj.rateLimitScope,
    'userStackTrace': obj.userStackTrace,
  };
  return compact(result);
}

export interface TracingPolicySpecUsdtsSelectorsMatchArgs {
  readonly args?: number[];
  readonly index?: number;
  readonly operator: TracingPolicySpecUsdtsSelectorsMatchArgsOperator;
  readonly values?: string[];
}

export function toJson_TracingPolicySpecUsdtsSelectorsMatchArgs(obj: TracingPolicySpecUsdtsSelectorsMatchArgs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'args': obj.args?.map(y => y),
    'index': obj.index,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecUsdtsSelectorsMatchBinaries {
  readonly followChildren?: boolean;
  readonly operator: TracingPolicySpecUsdtsSelectorsMatchBinariesOperator;
  readonly values: string[];
}

export function toJson_TracingPolicySpecUsdtsSelectorsMatchBinaries(obj: TracingPolicySpecUsdtsSelectorsMatchBinaries | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'followChildren': obj.followChildren,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecUsdtsSelectorsMatchCapabilities {
  readonly isNamespaceCapability?: boolean;
  readonly operator: TracingPolicySpecUsdtsSelectorsMatchCapabilitiesOperator;
  readonly type?: TracingPolicySpecUsdtsSelectorsMatchCapabilitiesType;
  readonly values: string[];
}

export function toJson_TracingPolicySpecUsdtsSelectorsMatchCapabilities(obj: TracingPolicySpecUsdtsSelectorsMatchCapabilities | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'isNamespaceCapability': obj.isNamespaceCapability,
    'operator': obj.operator,
    'type': obj.type,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecUsdtsSelectorsMatchCapabilityChanges {
  readonly isNamespaceCapability?: boolean;
  readonly operator: TracingPolicySpecUsdtsSelectorsMatchCapabilityChangesOperator;
  readonly type?: TracingPolicySpecUsdtsSelectorsMatchCapabilityChangesType;
  readonly values: string[];
}

export function toJson_TracingPolicySpecUsdtsSelectorsMatchCapabilityChanges(obj: TracingPolicySpecUsdtsSelectorsMatchCapabilityChanges | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'isNamespaceCapability': obj.isNamespaceCapability,
    'operator': obj.operator,
    'type': obj.type,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecUsdtsSelectorsMatchData {
  readonly args?: number[];
  readonly index?: number;
  readonly operator: TracingPolicySpecUsdtsSelectorsMatchDataOperator;
  readonly values?: string[];
}

export function toJson_TracingPolicySpecUsdtsSelectorsMatchData(obj: TracingPolicySpecUsdtsSelectorsMatchData | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'args': obj.args?.map(y => y),
    'index': obj.index,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecUsdtsSelectorsMatchNamespaceChanges {
  readonly operator: TracingPolicySpecUsdtsSelectorsMatchNamespaceChangesOperator;
  readonly values: string[];
}

export function toJson_TracingPolicySpecUsdtsSelectorsMatchNamespaceChanges(obj: TracingPolicySpecUsdtsSelectorsMatchNamespaceChanges | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecUsdtsSelectorsMatchNamespaces {
  readonly namespace: TracingPolicySpecUsdtsSelectorsMatchNamespacesNamespace;
  readonly operator: TracingPolicySpecUsdtsSelectorsMatchNamespacesOperator;
  readonly values: string[];
}

export function toJson_TracingPolicySpecUsdtsSelectorsMatchNamespaces(obj: TracingPolicySpecUsdtsSelectorsMatchNamespaces | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'namespace': obj.namespace,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecUsdtsSelectorsMatchPiDs {
  readonly followForks?: boolean;
  readonly isNamespacePid?: boolean;
  readonly operator: TracingPolicySpecUsdtsSelectorsMatchPiDsOperator;
  readonly values: number[];
}

export function toJson_TracingPolicySpecUsdtsSelectorsMatchPiDs(obj: TracingPolicySpecUsdtsSelectorsMatchPiDs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'followForks': obj.followForks,
    'isNamespacePID': obj.isNamespacePid,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecUsdtsSelectorsMatchParentBinaries {
  readonly followChildren?: boolean;
  readonly operator: TracingPolicySpecUsdtsSelectorsMatchParentBinariesOperator;
  readonly values: string[];
}

export function toJson_TracingPolicySpecUsdtsSelectorsMatchParentBinaries(obj: TracingPolicySpecUsdtsSelectorsMatchParentBinaries | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'followChildren': obj.followChildren,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface TracingPolicySpecUsdtsSelectorsMatchReturnActions {
  readonly action: TracingPolicySpecUsdtsSelectorsMatchReturnActionsAction;
  readonly argError?: number;
  readonly argFd?: number;
  readonly argFqdn?: string;
  readonly argIndex?: number;
  readonly argName?: number;
  readonly argRegs?: string[];
  readonly argSig?: number;
  readonly argSock?: number;
  readonly argUrl?: string;
  readonly argValue?: number;
  readonly imaHash?: boolean;
  readonly kernelStackTrace?: boolean;
  readonly rateLimit?: string;
  readonly rateLimitScope?: string;
  readonly userStackTrace?: boolean;
}

export function toJson_TracingPolicySpecUsdtsSelectorsMatchReturnActions(obj: TracingPolicySpecUsdtsSelectorsMatchReturnActions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'action': obj.action,
    'argError': obj.argError,
    'argFd': obj.argFd,
    'argFqdn': obj.argFqdn,
    'argIndex': obj.argIndex,
    'argName': obj.argName,
    'argRegs': obj.argRegs?.map(y => y),
    'argSig': obj.argSig,
    'argSock': obj.argSock,
    'argUrl': obj.argUrl,
    'argValue': obj.argValue,
    'imaHash': obj.imaHash,
    'kernelStackTrace': obj.kernelStackTrace,
    'rateLimit': obj.rateLimit,
    'rateLimitScope': obj.rateLimitScope,
    'userStackTrace': obj.userStackTrace,
  };
  return compact(result);
}

export interface TracingPolicySpecUsdtsSelectorsMatchReturnArgs {
  readonly args?: number[];
  readonly index?: number;
  readonly operator: TracingPolicySpecUsdtsSelectorsMatchReturnArgsOperator;
  readonly values?: string[];
}

export function toJson_TracingPolicySpecUsdtsSelectorsMatchReturnArgs(obj: TracingPolicySpecUsdtsSelectorsMatchReturnArgs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'args': obj.args?.map(y => y),
    'index': obj.index,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export const TracingPolicySpecFentriesSelectorsMatchActionsAction = {
  POST: "Post",
  FOLLOW_FD: "FollowFD",
  UNFOLLOW_FD: "UnfollowFD",
  SIGKILL: "Sigkill",
  COPY_FD: "CopyFD",
  OVERRIDE: "Override",
  GET_URL: "GetUrl",
  DNS_LOOKUP: "DnsLookup",
  NO_POST: "NoPost",
  SIGNAL: "Signal",
  TRACK_SOCK: "TrackSock",
  UNTRACK_SOCK: "UntrackSock",
  NOTIFY_ENFORCER: "NotifyEnforcer",
  CLEANUP_ENFORCER_NOTIFICATION: "CleanupEnforcerNotification",
  SET: "Set",
} as const;
export type TracingPolicySpecFentriesSelectorsMatchActionsAction = (typeof TracingPolicySpecFentriesSelectorsMatchActionsAction)[keyof typeof TracingPolicySpecFentriesSelectorsMatchActionsAction];

export const TracingPolicySpecFentriesSelectorsMatchArgsOperator = {
  EQUAL: "Equal",
  NOT_EQUAL: "NotEqual",
  PREFIX: "Prefix",
  NOT_PREFIX: "NotPrefix",
  POSTFIX: "Postfix",
  NOT_POSTFIX: "NotPostfix",
  GREATER_THAN: "GreaterThan",
  LESS_THAN: "LessThan",
  GT: "GT",
  LT: "LT",
  MASK: "Mask",
  S_PORT: "SPort",
  NOT_S_PORT: "NotSPort",
  S_PORT_PRIV: "SPortPriv",
  NOT_SPORT_PRIV: "NotSportPriv",
  D_PORT: "DPort",
  NOT_D_PORT: "NotDPort",
  D_PORT_PRIV: "DPortPriv",
  NOT_D_PORT_PRIV: "NotDPortPriv",
  S_ADDR: "SAddr",
  NOT_S_ADDR: "NotSAddr",
  D_ADDR: "DAddr",
  NOT_D_ADDR: "NotDAddr",
  PROTOCOL: "Protocol",
  FAMILY: "Family",
  STATE: "State",
  IN_MAP: "InMap",
  NOT_IN_MAP: "NotInMap",
  CAPABILITIES_GAINED: "CapabilitiesGained",
  IN_RANGE: "InRange",
  NOT_IN_RANGE: "NotInRange",
  SUB_STRING: "SubString",
  SUB_STRING_IGN_CASE: "SubStringIgnCase",
  CEL_EXPR: "CelExpr",
  FILE_TYPE: "FileType",
  NOT_FILE_TYPE: "NotFileType",
} as const;
export type TracingPolicySpecFentriesSelectorsMatchArgsOperator = (typeof TracingPolicySpecFentriesSelectorsMatchArgsOperator)[keyof typeof TracingPolicySpecFentriesSelectorsMatchArgsOperator];

export const TracingPolicySpecFentriesSelectorsMatchBinariesOperator = {
  IN: "In",
  NOT_IN: "NotIn",
  PREFIX: "Prefix",
  NOT_PREFIX: "NotPrefix",
  POSTFIX: "Postfix",
  NOT_POSTFIX: "NotPostfix",
} as const;
export type TracingPolicySpecFentriesSelectorsMatchBinariesOperator = (typeof TracingPolicySpecFentriesSelectorsMatchBinariesOperator)[keyof typeof TracingPolicySpecFentriesSelectorsMatchBinariesOperator];

export const TracingPolicySpecFentriesSelectorsMatchCapabilitiesOperator = {
  IN: "In",
  NOT_IN: "NotIn",
} as const;
export type TracingPolicySpecFentriesSelectorsMatchCapabilitiesOperator = (typeof TracingPolicySpecFentriesSelectorsMatchCapabilitiesOperator)[keyof typeof TracingPolicySpecFentriesSelectorsMatchCapabilitiesOperator];

export const TracingPolicySpecFentriesSelectorsMatchCapabilitiesType = {
  EFFECTIVE: "Effective",
  INHERITABLE: "Inheritable",
  PERMITTED: "Permitted",
} as const;
export type TracingPolicySpecFentriesSelectorsMatchCapabilitiesType = (typeof TracingPolicySpecFentriesSelectorsMatchCapabilitiesType)[keyof typeof TracingPolicySpecFentriesSelectorsMatchCapabilitiesType];

export const TracingPolicySpecFentriesSelectorsMatchCapabilityChangesOperator = {
  IN: "In",
  NOT_IN: "NotIn",
} as const;
export type TracingPolicySpecFentriesSelectorsMatchCapabilityChangesOperator = (typeof TracingPolicySpecFentriesSelectorsMatchCapabilityChangesOperator)[keyof typeof TracingPolicySpecFentriesSelectorsMatchCapabilityChangesOperator];

export const TracingPolicySpecFentriesSelectorsMatchCapabilityChangesType = {
  EFFECTIVE: "Effective",
  INHERITABLE: "Inheritable",
  PERMITTED: "Permitted",
} as const;
export type TracingPolicySpecFentriesSelectorsMatchCapabilityChangesType = (typeof TracingPolicySpecFentriesSelectorsMatchCapabilityChangesType)[keyof typeof TracingPolicySpecFentriesSelectorsMatchCapabilityChangesType];

export const TracingPolicySpecFentriesSelectorsMatchDataOperator = {
  EQUAL: "Equal",
  NOT_EQUAL: "NotEqual",
  PREFIX: "Prefix",
  NOT_PREFIX: "NotPrefix",
  POSTFIX: "Postfix",
  NOT_POSTFIX: "NotPostfix",
  GREATER_THAN: "GreaterThan",
  LESS_THAN: "LessThan",
  GT: "GT",
  LT: "LT",
  MASK: "Mask",
  S_PORT: "SPort",
  NOT_S_PORT: "NotSPort",
  S_PORT_PRIV: "SPortPriv",
  NOT_SPORT_PRIV: "NotSportPriv",
  D_PORT: "DPort",
  NOT_D_PORT: "NotDPort",
  D_PORT_PRIV: "DPortPriv",
  NOT_D_PORT_PRIV: "NotDPortPriv",
  S_ADDR: "SAddr",
  NOT_S_ADDR: "NotSAddr",
  D_ADDR: "DAddr",
  NOT_D_ADDR: "NotDAddr",
  PROTOCOL: "Protocol",
  FAMILY: "Family",
  STATE: "State",
  IN_MAP: "InMap",
  NOT_IN_MAP: "NotInMap",
  CAPABILITIES_GAINED: "CapabilitiesGained",
  IN_RANGE: "InRange",
  NOT_IN_RANGE: "NotInRange",
  SUB_STRING: "SubString",
  SUB_STRING_IGN_CASE: "SubStringIgnCase",
  CEL_EXPR: "CelExpr",
  FILE_TYPE: "FileType",
  NOT_FILE_TYPE: "NotFileType",
} as const;
export type TracingPolicySpecFentriesSelectorsMatchDataOperator = (typeof TracingPolicySpecFentriesSelectorsMatchDataOperator)[keyof typeof TracingPolicySpecFentriesSelectorsMatchDataOperator];

export const TracingPolicySpecFentriesSelectorsMatchNamespaceChangesOperator = {
  IN: "In",
  NOT_IN: "NotIn",
} as const;
export type TracingPolicySpecFentriesSelectorsMatchNamespaceChangesOperator = (typeof TracingPolicySpecFentriesSelectorsMatchNamespaceChangesOperator)[keyof typeof TracingPolicySpecFentriesSelectorsMatchNamespaceChangesOperator];

export const TracingPolicySpecFentriesSelectorsMatchNamespacesNamespace = {
  UTS: "Uts",
  IPC: "Ipc",
  MNT: "Mnt",
  PID: "Pid",
  PID_FOR_CHILDREN: "PidForChildren",
  NET: "Net",
  TIME: "Time",
  TIME_FOR_CHILDREN: "TimeForChildren",
  CGROUP: "Cgroup",
  USER: "User",
} as const;
export type TracingPolicySpecFentriesSelectorsMatchNamespacesNamespace = (typeof TracingPolicySpecFentriesSelectorsMatchNamespacesNamespace)[keyof typeof TracingPolicySpecFentriesSelectorsMatchNamespacesNamespace];

export const TracingPolicySpecFentriesSelectorsMatchNamespacesOperator = {
  IN: "In",
  NOT_IN: "NotIn",
} as const;
export type TracingPolicySpecFentriesSelectorsMatchNamespacesOperator = (typeof TracingPolicySpecFentriesSelectorsMatchNamespacesOperator)[keyof typeof TracingPolicySpecFentriesSelectorsMatchNamespacesOperator];

export const TracingPolicySpecFentriesSelectorsMatchPiDsOperator = {
  IN: "In",
  NOT_IN: "NotIn",
} as const;
export type TracingPolicySpecFentriesSelectorsMatchPiDsOperator = (typeof TracingPolicySpecFentriesSelectorsMatchPiDsOperator)[keyof typeof TracingPolicySpecFentriesSelectorsMatchPiDsOperator];

export const TracingPolicySpecFentriesSelectorsMatchParentBinariesOperator = {
  IN: "In",
  NOT_IN: "NotIn",
  PREFIX: "Prefix",
  NOT_PREFIX: "NotPrefix",
  POSTFIX: "Postfix",
  NOT_POSTFIX: "NotPostfix",
} as const;
export type TracingPolicySpecFentriesSelectorsMatchParentBinariesOperator = (typeof TracingPolicySpecFentriesSelectorsMatchParentBinariesOperator)[keyof typeof TracingPolicySpecFentriesSelectorsMatchParentBinariesOperator];

export const TracingPolicySpecFentriesSelectorsMatchReturnActionsAction = {
  POST: "Post",
  FOLLOW_FD: "FollowFD",
  UNFOLLOW_FD: "UnfollowFD",
  SIGKILL: "Sigkill",
  COPY_FD: "CopyFD",
  OVERRIDE: "Override",
  GET_URL: "GetUrl",
  DNS_LOOKUP: "DnsLookup",
  NO_POST: "NoPost",
  SIGNAL: "Signal",
  TRACK_SOCK: "TrackSock",
  UNTRACK_SOCK: "UntrackSock",
  NOTIFY_ENFORCER: "NotifyEnforcer",
  CLEANUP_ENFORCER_NOTIFICATION: "CleanupEnforcerNotification",
  SET: "Set",
} as const;
export type TracingPolicySpecFentriesSelectorsMatchReturnActionsAction = (typeof TracingPolicySpecFentriesSelectorsMatchReturnActionsAction)[keyof typeof TracingPolicySpecFentriesSelectorsMatchReturnActionsAction];

export const TracingPolicySpecFentriesSelectorsMatchReturnArgsOperator = {
  EQUAL: "Equal",
  NOT_EQUAL: "NotEqual",
  PREFIX: "Prefix",
  NOT_PREFIX: "NotPrefix",
  POSTFIX: "Postfix",
  NOT_POSTFIX: "NotPostfix",
  GREATER_THAN: "GreaterThan",
  LESS_THAN: "LessThan",
  GT: "GT",
  LT: "LT",
  MASK: "Mask",
  S_PORT: "SPort",
  NOT_S_PORT: "NotSPort",
  S_PORT_PRIV: "SPortPriv",
  NOT_SPORT_PRIV: "NotSportPriv",
  D_PORT: "DPort",
  NOT_D_PORT: "NotDPort",
  D_PORT_PRIV: "DPortPriv",
  NOT_D_PORT_PRIV: "NotDPortPriv",
  S_ADDR: "SAddr",
  NOT_S_ADDR: "NotSAddr",
  D_ADDR: "DAddr",
  NOT_D_ADDR: "NotDAddr",
  PROTOCOL: "Protocol",
  FAMILY: "Family",
  STATE: "State",
  IN_MAP: "InMap",
  NOT_IN_MAP: "NotInMap",
  CAPABILITIES_GAINED: "CapabilitiesGained",
  IN_RANGE: "InRange",
  NOT_IN_RANGE: "NotInRange",
  SUB_STRING: "SubString",
  SUB_STRING_IGN_CASE: "SubStringIgnCase",
  CEL_EXPR: "CelExpr",
  FILE_TYPE: "FileType",
  NOT_FILE_TYPE: "NotFileType",
} as const;
export type TracingPolicySpecFentriesSelectorsMatchReturnArgsOperator = (typeof TracingPolicySpecFentriesSelectorsMatchReturnArgsOperator)[keyof typeof TracingPolicySpecFentriesSelectorsMatchReturnArgsOperator];

export const TracingPolicySpecKprobesSelectorsMatchActionsAction = {
  POST: "Post",
  FOLLOW_FD: "FollowFD",
  UNFOLLOW_FD: "UnfollowFD",
  SIGKILL: "Sigkill",
  COPY_FD: "CopyFD",
  OVERRIDE: "Override",
  GET_URL: "GetUrl",
  DNS_LOOKUP: "DnsLookup",
  NO_POST: "NoPost",
  SIGNAL: "Signal",
  TRACK_SOCK: "TrackSock",
  UNTRACK_SOCK: "UntrackSock",
  NOTIFY_ENFORCER: "NotifyEnforcer",
  CLEANUP_ENFORCER_NOTIFICATION: "CleanupEnforcerNotification",
  SET: "Set",
} as const;
export type TracingPolicySpecKprobesSelectorsMatchActionsAction = (typeof TracingPolicySpecKprobesSelectorsMatchActionsAction)[keyof typeof TracingPolicySpecKprobesSelectorsMatchActionsAction];

export const TracingPolicySpecKprobesSelectorsMatchArgsOperator = {
  EQUAL: "Equal",
  NOT_EQUAL: "NotEqual",
  PREFIX: "Prefix",
  NOT_PREFIX: "NotPrefix",
  POSTFIX: "Postfix",
  NOT_POSTFIX: "NotPostfix",
  GREATER_THAN: "GreaterThan",
  LESS_THAN: "LessThan",
  GT: "GT",
  LT: "LT",
  MASK: "Mask",
  S_PORT: "SPort",
  NOT_S_PORT: "NotSPort",
  S_PORT_PRIV: "SPortPriv",
  NOT_SPORT_PRIV: "NotSportPriv",
  D_PORT: "DPort",
  NOT_D_PORT: "NotDPort",
  D_PORT_PRIV: "DPortPriv",
  NOT_D_PORT_PRIV: "NotDPortPriv",
  S_ADDR: "SAddr",
  NOT_S_ADDR: "NotSAddr",
  D_ADDR: "DAddr",
  NOT_D_ADDR: "NotDAddr",
  PROTOCOL: "Protocol",
  FAMILY: "Family",
  STATE: "State",
  IN_MAP: "InMap",
  NOT_IN_MAP: "NotInMap",
  CAPABILITIES_GAINED: "CapabilitiesGained",
  IN_RANGE: "InRange",
  NOT_IN_RANGE: "NotInRange",
  SUB_STRING: "SubString",
  SUB_STRING_IGN_CASE: "SubStringIgnCase",
  CEL_EXPR: "CelExpr",
  FILE_TYPE: "FileType",
  NOT_FILE_TYPE: "NotFileType",
} as const;
export type TracingPolicySpecKprobesSelectorsMatchArgsOperator = (typeof TracingPolicySpecKprobesSelectorsMatchArgsOperator)[keyof typeof TracingPolicySpecKprobesSelectorsMatchArgsOperator];

export const TracingPolicySpecKprobesSelectorsMatchBinariesOperator = {
  IN: "In",
  NOT_IN: "NotIn",
  PREFIX: "Prefix",
  NOT_PREFIX: "NotPrefix",
  POSTFIX: "Postfix",
  NOT_POSTFIX: "NotPostfix",
} as const;
export type TracingPolicySpecKprobesSelectorsMatchBinariesOperator = (typeof TracingPolicySpecKprobesSelectorsMatchBinariesOperator)[keyof typeof TracingPolicySpecKprobesSelectorsMatchBinariesOperator];

export const TracingPolicySpecKprobesSelectorsMatchCapabilitiesOperator = {
  IN: "In",
  NOT_IN: "NotIn",
} as const;
export type TracingPolicySpecKprobesSelectorsMatchCapabilitiesOperator = (typeof TracingPolicySpecKprobesSelectorsMatchCapabilitiesOperator)[keyof typeof TracingPolicySpecKprobesSelectorsMatchCapabilitiesOperator];

export const TracingPolicySpecKprobesSelectorsMatchCapabilitiesType = {
  EFFECTIVE: "Effective",
  INHERITABLE: "Inheritable",
  PERMITTED: "Permitted",
} as const;
export type TracingPolicySpecKprobesSelectorsMatchCapabilitiesType = (typeof TracingPolicySpecKprobesSelectorsMatchCapabilitiesType)[keyof typeof TracingPolicySpecKprobesSelectorsMatchCapabilitiesType];

export const TracingPolicySpecKprobesSelectorsMatchCapabilityChangesOperator = {
  IN: "In",
  NOT_IN: "NotIn",
} as const;
export type TracingPolicySpecKprobesSelectorsMatchCapabilityChangesOperator = (typeof TracingPolicySpecKprobesSelectorsMatchCapabilityChangesOperator)[keyof typeof TracingPolicySpecKprobesSelectorsMatchCapabilityChangesOperator];

export const TracingPolicySpecKprobesSelectorsMatchCapabilityChangesType = {
  EFFECTIVE: "Effective",
  INHERITABLE: "Inheritable",
  PERMITTED: "Permitted",
} as const;
export type TracingPolicySpecKprobesSelectorsMatchCapabilityChangesType = (typeof TracingPolicySpecKprobesSelectorsMatchCapabilityChangesType)[keyof typeof TracingPolicySpecKprobesSelectorsMatchCapabilityChangesType];

export const TracingPolicySpecKprobesSelectorsMatchDataOperator = {
  EQUAL: "Equal",
  NOT_EQUAL: "NotEqual",
  PREFIX: "Prefix",
  NOT_PREFIX: "NotPrefix",
  POSTFIX: "Postfix",
  NOT_POSTFIX: "NotPostfix",
  GREATER_THAN: "GreaterThan",
  LESS_THAN: "LessThan",
  GT: "GT",
  LT: "LT",
  MASK: "Mask",
  S_PORT: "SPort",
  NOT_S_PORT: "NotSPort",
  S_PORT_PRIV: "SPortPriv",
  NOT_SPORT_PRIV: "NotSportPriv",
  D_PORT: "DPort",
  NOT_D_PORT: "NotDPort",
  D_PORT_PRIV: "DPortPriv",
  NOT_D_PORT_PRIV: "NotDPortPriv",
  S_ADDR: "SAddr",
  NOT_S_ADDR: "NotSAddr",
  D_ADDR: "DAddr",
  NOT_D_ADDR: "NotDAddr",
  PROTOCOL: "Protocol",
  FAMILY: "Family",
  STATE: "State",
  IN_MAP: "InMap",
  NOT_IN_MAP: "NotInMap",
  CAPABILITIES_GAINED: "CapabilitiesGained",
  IN_RANGE: "InRange",
  NOT_IN_RANGE: "NotInRange",
  SUB_STRING: "SubString",
  SUB_STRING_IGN_CASE: "SubStringIgnCase",
  CEL_EXPR: "CelExpr",
  FILE_TYPE: "FileType",
  NOT_FILE_TYPE: "NotFileType",
} as const;
export type TracingPolicySpecKprobesSelectorsMatchDataOperator = (typeof TracingPolicySpecKprobesSelectorsMatchDataOperator)[keyof typeof TracingPolicySpecKprobesSelectorsMatchDataOperator];

export const TracingPolicySpecKprobesSelectorsMatchNamespaceChangesOperator = {
  IN: "In",
  NOT_IN: "NotIn",
} as const;
export type TracingPolicySpecKprobesSelectorsMatchNamespaceChangesOperator = (typeof TracingPolicySpecKprobesSelectorsMatchNamespaceChangesOperator)[keyof typeof TracingPolicySpecKprobesSelectorsMatchNamespaceChangesOperator];

export const TracingPolicySpecKprobesSelectorsMatchNamespacesNamespace = {
  UTS: "Uts",
  IPC: "Ipc",
  MNT: "Mnt",
  PID: "Pid",
  PID_FOR_CHILDREN: "PidForChildren",
  NET: "Net",
  TIME: "Time",
  TIME_FOR_CHILDREN: "TimeForChildren",
  CGROUP: "Cgroup",
  USER: "User",
} as const;
export type TracingPolicySpecKprobesSelectorsMatchNamespacesNamespace = (typeof TracingPolicySpecKprobesSelectorsMatchNamespacesNamespace)[keyof typeof TracingPolicySpecKprobesSelectorsMatchNamespacesNamespace];

export const TracingPolicySpecKprobesSelectorsMatchNamespacesOperator = {
  IN: "In",
  NOT_IN: "NotIn",
} as const;
export type TracingPolicySpecKprobesSelectorsMatchNamespacesOperator = (typeof TracingPolicySpecKprobesSelectorsMatchNamespacesOperator)[keyof typeof TracingPolicySpecKprobesSelectorsMatchNamespacesOperator];

export const TracingPolicySpecKprobesSelectorsMatchPiDsOperator = {
  IN: "In",
  NOT_IN: "NotIn",
} as const;
export type TracingPolicySpecKprobesSelectorsMatchPiDsOperator = (typeof TracingPolicySpecKprobesSelectorsMatchPiDsOperator)[keyof typeof TracingPolicySpecKprobesSelectorsMatchPiDsOperator];

export const TracingPolicySpecKprobesSelectorsMatchParentBinariesOperator = {
  IN: "In",
  NOT_IN: "NotIn",
  PREFIX: "Prefix",
  NOT_PREFIX: "NotPrefix",
  POSTFIX: "Postfix",
  NOT_POSTFIX: "NotPostfix",
} as const;
export type TracingPolicySpecKprobesSelectorsMatchParentBinariesOperator = (typeof TracingPolicySpecKprobesSelectorsMatchParentBinariesOperator)[keyof typeof TracingPolicySpecKprobesSelectorsMatchParentBinariesOperator];

export const TracingPolicySpecKprobesSelectorsMatchReturnActionsAction = {
  POST: "Post",
  FOLLOW_FD: "FollowFD",
  UNFOLLOW_FD: "UnfollowFD",
  SIGKILL: "Sigkill",
  COPY_FD: "CopyFD",
  OVERRIDE: "Override",
  GET_URL: "GetUrl",
  DNS_LOOKUP: "DnsLookup",
  NO_POST: "NoPost",
  SIGNAL: "Signal",
  TRACK_SOCK: "TrackSock",
  UNTRACK_SOCK: "UntrackSock",
  NOTIFY_ENFORCER: "NotifyEnforcer",
  CLEANUP_ENFORCER_NOTIFICATION: "CleanupEnforcerNotification",
  SET: "Set",
} as const;
export type TracingPolicySpecKprobesSelectorsMatchReturnActionsAction = (typeof TracingPolicySpecKprobesSelectorsMatchReturnActionsAction)[keyof typeof TracingPolicySpecKprobesSelectorsMatchReturnActionsAction];

export const TracingPolicySpecKprobesSelectorsMatchReturnArgsOperator = {
  EQUAL: "Equal",
  NOT_EQUAL: "NotEqual",
  PREFIX: "Prefix",
  NOT_PREFIX: "NotPrefix",
  POSTFIX: "Postfix",
  NOT_POSTFIX: "NotPostfix",
  GREATER_THAN: "GreaterThan",
  LESS_THAN: "LessThan",
  GT: "GT",
  LT: "LT",
  MASK: "Mask",
  S_PORT: "SPort",
  NOT_S_PORT: "NotSPort",
  S_PORT_PRIV: "SPortPriv",
  NOT_SPORT_PRIV: "NotSportPriv",
  D_PORT: "DPort",
  NOT_D_PORT: "NotDPort",
  D_PORT_PRIV: "DPortPriv",
  NOT_D_PORT_PRIV: "NotDPortPriv",
  S_ADDR: "SAddr",
  NOT_S_ADDR: "NotSAddr",
  D_ADDR: "DAddr",
  NOT_D_ADDR: "NotDAddr",
  PROTOCOL: "Protocol",
  FAMILY: "Family",
  STATE: "State",
  IN_MAP: "InMap",
  NOT_IN_MAP: "NotInMap",
  CAPABILITIES_GAINED: "CapabilitiesGained",
  IN_RANGE: "InRange",
  NOT_IN_RANGE: "NotInRange",
  SUB_STRING: "SubString",
  SUB_STRING_IGN_CASE: "SubStringIgnCase",
  CEL_EXPR: "CelExpr",
  FILE_TYPE: "FileType",
  NOT_FILE_TYPE: "NotFileType",
} as const;
export type TracingPolicySpecKprobesSelectorsMatchReturnArgsOperator = (typeof TracingPolicySpecKprobesSelectorsMatchReturnArgsOperator)[keyof typeof TracingPolicySpecKprobesSelectorsMatchReturnArgsOperator];

export const TracingPolicySpecLsmhooksSelectorsMatchActionsAction = {
  POST: "Post",
  FOLLOW_FD: "FollowFD",
  UNFOLLOW_FD: "UnfollowFD",
  SIGKILL: "Sigkill",
  COPY_FD: "CopyFD",
  OVERRIDE: "Override",
  GET_URL: "GetUrl",
  DNS_LOOKUP: "DnsLookup",
  NO_POST: "NoPost",
  SIGNAL: "Signal",
  TRACK_SOCK: "TrackSock",
  UNTRACK_SOCK: "UntrackSock",
  NOTIFY_ENFORCER: "NotifyEnforcer",
  CLEANUP_ENFORCER_NOTIFICATION: "CleanupEnforcerNotification",
  SET: "Set",
} as const;
export type TracingPolicySpecLsmhooksSelectorsMatchActionsAction = (typeof TracingPolicySpecLsmhooksSelectorsMatchActionsAction)[keyof typeof TracingPolicySpecLsmhooksSelectorsMatchActionsAction];

export const TracingPolicySpecLsmhooksSelectorsMatchArgsOperator = {
  EQUAL: "Equal",
  NOT_EQUAL: "NotEqual",
  PREFIX: "Prefix",
  NOT_PREFIX: "NotPrefix",
  POSTFIX: "Postfix",
  NOT_POSTFIX: "NotPostfix",
  GREATER_THAN: "GreaterThan",
  LESS_THAN: "LessThan",
  GT: "GT",
  LT: "LT",
  MASK: "Mask",
  S_PORT: "SPort",
  NOT_S_PORT: "NotSPort",
  S_PORT_PRIV: "SPortPriv",
  NOT_SPORT_PRIV: "NotSportPriv",
  D_PORT: "DPort",
  NOT_D_PORT: "NotDPort",
  D_PORT_PRIV: "DPortPriv",
  NOT_D_PORT_PRIV: "NotDPortPriv",
  S_ADDR: "SAddr",
  NOT_S_ADDR: "NotSAddr",
  D_ADDR: "DAddr",
  NOT_D_ADDR: "NotDAddr",
  PROTOCOL: "Protocol",
  FAMILY: "Family",
  STATE: "State",
  IN_MAP: "InMap",
  NOT_IN_MAP: "NotInMap",
  CAPABILITIES_GAINED: "CapabilitiesGained",
  IN_RANGE: "InRange",
  NOT_IN_RANGE: "NotInRange",
  SUB_STRING: "SubString",
  SUB_STRING_IGN_CASE: "SubStringIgnCase",
  CEL_EXPR: "CelExpr",
  FILE_TYPE: "FileType",
  NOT_FILE_TYPE: "NotFileType",
} as const;
export type TracingPolicySpecLsmhooksSelectorsMatchArgsOperator = (typeof TracingPolicySpecLsmhooksSelectorsMatchArgsOperator)[keyof typeof TracingPolicySpecLsmhooksSelectorsMatchArgsOperator];

export const TracingPolicySpecLsmhooksSelectorsMatchBinariesOperator = {
  IN: "In",
  NOT_IN: "NotIn",
  PREFIX: "Prefix",
  NOT_PREFIX: "NotPrefix",
  POSTFIX: "Postfix",
  NOT_POSTFIX: "NotPostfix",
} as const;
export type TracingPolicySpecLsmhooksSelectorsMatchBinariesOperator = (typeof TracingPolicySpecLsmhooksSelectorsMatchBinariesOperator)[keyof typeof TracingPolicySpecLsmhooksSelectorsMatchBinariesOperator];

export const TracingPolicySpecLsmhooksSelectorsMatchCapabilitiesOperator = {
  IN: "In",
  NOT_IN: "NotIn",
} as const;
export type TracingPolicySpecLsmhooksSelectorsMatchCapabilitiesOperator = (typeof TracingPolicySpecLsmhooksSelectorsMatchCapabilitiesOperator)[keyof typeof TracingPolicySpecLsmhooksSelectorsMatchCapabilitiesOperator];

export const TracingPolicySpecLsmhooksSelectorsMatchCapabilitiesType = {
  EFFECTIVE: "Effective",
  INHERITABLE: "Inheritable",
  PERMITTED: "Permitted",
} as const;
export type TracingPolicySpecLsmhooksSelectorsMatchCapabilitiesType = (typeof TracingPolicySpecLsmhooksSelectorsMatchCapabilitiesType)[keyof typeof TracingPolicySpecLsmhooksSelectorsMatchCapabilitiesType];

export const TracingPolicySpecLsmhooksSelectorsMatchCapabilityChangesOperator = {
  IN: "In",
  NOT_IN: "NotIn",
} as const;
export type TracingPolicySpecLsmhooksSelectorsMatchCapabilityChangesOperator = (typeof TracingPolicySpecLsmhooksSelectorsMatchCapabilityChangesOperator)[keyof typeof TracingPolicySpecLsmhooksSelectorsMatchCapabilityChangesOperator];

export const TracingPolicySpecLsmhooksSelectorsMatchCapabilityChangesType = {
  EFFECTIVE: "Effective",
  INHERITABLE: "Inheritable",
  PERMITTED: "Permitted",
} as const;
export type TracingPolicySpecLsmhooksSelectorsMatchCapabilityChangesType = (typeof TracingPolicySpecLsmhooksSelectorsMatchCapabilityChangesType)[keyof typeof TracingPolicySpecLsmhooksSelectorsMatchCapabilityChangesType];

export const TracingPolicySpecLsmhooksSelectorsMatchDataOperator = {
  EQUAL: "Equal",
  NOT_EQUAL: "NotEqual",
  PREFIX: "Prefix",
  NOT_PREFIX: "NotPrefix",
  POSTFIX: "Postfix",
  NOT_POSTFIX: "NotPostfix",
  GREATER_THAN: "GreaterThan",
  LESS_THAN: "LessThan",
  GT: "GT",
  LT: "LT",
  MASK: "Mask",
  S_PORT: "SPort",
  NOT_S_PORT: "NotSPort",
  S_PORT_PRIV: "SPortPriv",
  NOT_SPORT_PRIV: "NotSportPriv",
  D_PORT: "DPort",
  NOT_D_PORT: "NotDPort",
  D_PORT_PRIV: "DPortPriv",
  NOT_D_PORT_PRIV: "NotDPortPriv",
  S_ADDR: "SAddr",
  NOT_S_ADDR: "NotSAddr",
  D_ADDR: "DAddr",
  NOT_D_ADDR: "NotDAddr",
  PROTOCOL: "Protocol",
  FAMILY: "Family",
  STATE: "State",
  IN_MAP: "InMap",
  NOT_IN_MAP: "NotInMap",
  CAPABILITIES_GAINED: "CapabilitiesGained",
  IN_RANGE: "InRange",
  NOT_IN_RANGE: "NotInRange",
  SUB_STRING: "SubString",
  SUB_STRING_IGN_CASE: "SubStringIgnCase",
  CEL_EXPR: "CelExpr",
  FILE_TYPE: "FileType",
  NOT_FILE_TYPE: "NotFileType",
} as const;
export type TracingPolicySpecLsmhooksSelectorsMatchDataOperator = (typeof TracingPolicySpecLsmhooksSelectorsMatchDataOperator)[keyof typeof TracingPolicySpecLsmhooksSelectorsMatchDataOperator];

export const TracingPolicySpecLsmhooksSelectorsMatchNamespaceChangesOperator = {
  IN: "In",
  NOT_IN: "NotIn",
} as const;
export type TracingPolicySpecLsmhooksSelectorsMatchNamespaceChangesOperator = (typeof TracingPolicySpecLsmhooksSelectorsMatchNamespaceChangesOperator)[keyof typeof TracingPolicySpecLsmhooksSelectorsMatchNamespaceChangesOperator];

export const TracingPolicySpecLsmhooksSelectorsMatchNamespacesNamespace = {
  UTS: "Uts",
  IPC: "Ipc",
  MNT: "Mnt",
  PID: "Pid",
  PID_FOR_CHILDREN: "PidForChildren",
  NET: "Net",
  TIME: "Time",
  TIME_FOR_CHILDREN: "TimeForChildren",
  CGROUP: "Cgroup",
  USER: "User",
} as const;
export type TracingPolicySpecLsmhooksSelectorsMatchNamespacesNamespace = (typeof TracingPolicySpecLsmhooksSelectorsMatchNamespacesNamespace)[keyof typeof TracingPolicySpecLsmhooksSelectorsMatchNamespacesNamespace];

export const TracingPolicySpecLsmhooksSelectorsMatchNamespacesOperator = {
  IN: "In",
  NOT_IN: "NotIn",
} as const;
export type TracingPolicySpecLsmhooksSelectorsMatchNamespacesOperator = (typeof TracingPolicySpecLsmhooksSelectorsMatchNamespacesOperator)[keyof typeof TracingPolicySpecLsmhooksSelectorsMatchNamespacesOperator];

export const TracingPolicySpecLsmhooksSelectorsMatchPiDsOperator = {
  IN: "In",
  NOT_IN: "NotIn",
} as const;
export type TracingPolicySpecLsmhooksSelectorsMatchPiDsOperator = (typeof TracingPolicySpecLsmhooksSelectorsMatchPiDsOperator)[keyof typeof TracingPolicySpecLsmhooksSelectorsMatchPiDsOperator];

export const TracingPolicySpecLsmhooksSelectorsMatchParentBinariesOperator = {
  IN: "In",
  NOT_IN: "NotIn",
  PREFIX: "Prefix",
  NOT_PREFIX: "NotPrefix",
  POSTFIX: "Postfix",
  NOT_POSTFIX: "NotPostfix",
} as const;
export type TracingPolicySpecLsmhooksSelectorsMatchParentBinariesOperator = (typeof TracingPolicySpecLsmhooksSelectorsMatchParentBinariesOperator)[keyof typeof TracingPolicySpecLsmhooksSelectorsMatchParentBinariesOperator];

export const TracingPolicySpecLsmhooksSelectorsMatchReturnActionsAction = {
  POST: "Post",
  FOLLOW_FD: "FollowFD",
  UNFOLLOW_FD: "UnfollowFD",
  SIGKILL: "Sigkill",
  COPY_FD: "CopyFD",
  OVERRIDE: "Override",
  GET_URL: "GetUrl",
  DNS_LOOKUP: "DnsLookup",
  NO_POST: "NoPost",
  SIGNAL: "Signal",
  TRACK_SOCK: "TrackSock",
  UNTRACK_SOCK: "UntrackSock",
  NOTIFY_ENFORCER: "NotifyEnforcer",
  CLEANUP_ENFORCER_NOTIFICATION: "CleanupEnforcerNotification",
  SET: "Set",
} as const;
export type TracingPolicySpecLsmhooksSelectorsMatchReturnActionsAction = (typeof TracingPolicySpecLsmhooksSelectorsMatchReturnActionsAction)[keyof typeof TracingPolicySpecLsmhooksSelectorsMatchReturnActionsAction];

export const TracingPolicySpecLsmhooksSelectorsMatchReturnArgsOperator = {
  EQUAL: "Equal",
  NOT_EQUAL: "NotEqual",
  PREFIX: "Prefix",
  NOT_PREFIX: "NotPrefix",
  POSTFIX: "Postfix",
  NOT_POSTFIX: "NotPostfix",
  GREATER_THAN: "GreaterThan",
  LESS_THAN: "LessThan",
  GT: "GT",
  LT: "LT",
  MASK: "Mask",
  S_PORT: "SPort",
  NOT_S_PORT: "NotSPort",
  S_PORT_PRIV: "SPortPriv",
  NOT_SPORT_PRIV: "NotSportPriv",
  D_PORT: "DPort",
  NOT_D_PORT: "NotDPort",
  D_PORT_PRIV: "DPortPriv",
  NOT_D_PORT_PRIV: "NotDPortPriv",
  S_ADDR: "SAddr",
  NOT_S_ADDR: "NotSAddr",
  D_ADDR: "DAddr",
  NOT_D_ADDR: "NotDAddr",
  PROTOCOL: "Protocol",
  FAMILY: "Family",
  STATE: "State",
  IN_MAP: "InMap",
  NOT_IN_MAP: "NotInMap",
  CAPABILITIES_GAINED: "CapabilitiesGained",
  IN_RANGE: "InRange",
  NOT_IN_RANGE: "NotInRange",
  SUB_STRING: "SubString",
  SUB_STRING_IGN_CASE: "SubStringIgnCase",
  CEL_EXPR: "CelExpr",
  FILE_TYPE: "FileType",
  NOT_FILE_TYPE: "NotFileType",
} as const;
export type TracingPolicySpecLsmhooksSelectorsMatchReturnArgsOperator = (typeof TracingPolicySpecLsmhooksSelectorsMatchReturnArgsOperator)[keyof typeof TracingPolicySpecLsmhooksSelectorsMatchReturnArgsOperator];

export const TracingPolicySpecTracepointsSelectorsMatchActionsAction = {
  POST: "Post",
  FOLLOW_FD: "FollowFD",
  UNFOLLOW_FD: "UnfollowFD",
  SIGKILL: "Sigkill",
  COPY_FD: "CopyFD",
  OVERRIDE: "Override",
  GET_URL: "GetUrl",
  DNS_LOOKUP: "DnsLookup",
  NO_POST: "NoPost",
  SIGNAL: "Signal",
  TRACK_SOCK: "TrackSock",
  UNTRACK_SOCK: "UntrackSock",
  NOTIFY_ENFORCER: "NotifyEnforcer",
  CLEANUP_ENFORCER_NOTIFICATION: "CleanupEnforcerNotification",
  SET: "Set",
} as const;
export type TracingPolicySpecTracepointsSelectorsMatchActionsAction = (typeof TracingPolicySpecTracepointsSelectorsMatchActionsAction)[keyof typeof TracingPolicySpecTracepointsSelectorsMatchActionsAction];

export const TracingPolicySpecTracepointsSelectorsMatchArgsOperator = {
  EQUAL: "Equal",
  NOT_EQUAL: "NotEqual",
  PREFIX: "Prefix",
  NOT_PREFIX: "NotPrefix",
  POSTFIX: "Postfix",
  NOT_POSTFIX: "NotPostfix",
  GREATER_THAN: "GreaterThan",
  LESS_THAN: "LessThan",
  GT: "GT",
  LT: "LT",
  MASK: "Mask",
  S_PORT: "SPort",
  NOT_S_PORT: "NotSPort",
  S_PORT_PRIV: "SPortPriv",
  NOT_SPORT_PRIV: "NotSportPriv",
  D_PORT: "DPort",
  NOT_D_PORT: "NotDPort",
  D_PORT_PRIV: "DPortPriv",
  NOT_D_PORT_PRIV: "NotDPortPriv",
  S_ADDR: "SAddr",
  NOT_S_ADDR: "NotSAddr",
  D_ADDR: "DAddr",
  NOT_D_ADDR: "NotDAddr",
  PROTOCOL: "Protocol",
  FAMILY: "Family",
  STATE: "State",
  IN_MAP: "InMap",
  NOT_IN_MAP: "NotInMap",
  CAPABILITIES_GAINED: "CapabilitiesGained",
  IN_RANGE: "InRange",
  NOT_IN_RANGE: "NotInRange",
  SUB_STRING: "SubString",
  SUB_STRING_IGN_CASE: "SubStringIgnCase",
  CEL_EXPR: "CelExpr",
  FILE_TYPE: "FileType",
  NOT_FILE_TYPE: "NotFileType",
} as const;
export type TracingPolicySpecTracepointsSelectorsMatchArgsOperator = (typeof TracingPolicySpecTracepointsSelectorsMatchArgsOperator)[keyof typeof TracingPolicySpecTracepointsSelectorsMatchArgsOperator];

export const TracingPolicySpecTracepointsSelectorsMatchBinariesOperator = {
  IN: "In",
  NOT_IN: "NotIn",
  PREFIX: "Prefix",
  NOT_PREFIX: "NotPrefix",
  POSTFIX: "Postfix",
  NOT_POSTFIX: "NotPostfix",
} as const;
export type TracingPolicySpecTracepointsSelectorsMatchBinariesOperator = (typeof TracingPolicySpecTracepointsSelectorsMatchBinariesOperator)[keyof typeof TracingPolicySpecTracepointsSelectorsMatchBinariesOperator];

export const TracingPolicySpecTracepointsSelectorsMatchCapabilitiesOperator = {
  IN: "In",
  NOT_IN: "NotIn",
} as const;
export type TracingPolicySpecTracepointsSelectorsMatchCapabilitiesOperator = (typeof TracingPolicySpecTracepointsSelectorsMatchCapabilitiesOperator)[keyof typeof TracingPolicySpecTracepointsSelectorsMatchCapabilitiesOperator];

export const TracingPolicySpecTracepointsSelectorsMatchCapabilitiesType = {
  EFFECTIVE: "Effective",
  INHERITABLE: "Inheritable",
  PERMITTED: "Permitted",
} as const;
export type TracingPolicySpecTracepointsSelectorsMatchCapabilitiesType = (typeof TracingPolicySpecTracepointsSelectorsMatchCapabilitiesType)[keyof typeof TracingPolicySpecTracepointsSelectorsMatchCapabilitiesType];

export const TracingPolicySpecTracepointsSelectorsMatchCapabilityChangesOperator = {
  IN: "In",
  NOT_IN: "NotIn",
} as const;
export type TracingPolicySpecTracepointsSelectorsMatchCapabilityChangesOperator = (typeof TracingPolicySpecTracepointsSelectorsMatchCapabilityChangesOperator)[keyof typeof TracingPolicySpecTracepointsSelectorsMatchCapabilityChangesOperator];

export const TracingPolicySpecTracepointsSelectorsMatchCapabilityChangesType = {
  EFFECTIVE: "Effective",
  INHERITABLE: "Inheritable",
  PERMITTED: "Permitted",
} as const;
export type TracingPolicySpecTracepointsSelectorsMatchCapabilityChangesType = (typeof TracingPolicySpecTracepointsSelectorsMatchCapabilityChangesType)[keyof typeof TracingPolicySpecTracepointsSelectorsMatchCapabilityChangesType];

export const TracingPolicySpecTracepointsSelectorsMatchDataOperator = {
  EQUAL: "Equal",
  NOT_EQUAL: "NotEqual",
  PREFIX: "Prefix",
  NOT_PREFIX: "NotPrefix",
  POSTFIX: "Postfix",
  NOT_POSTFIX: "NotPostfix",
  GREATER_THAN: "GreaterThan",
  LESS_THAN: "LessThan",
  GT: "GT",
  LT: "LT",
  MASK: "Mask",
  S_PORT: "SPort",
  NOT_S_PORT: "NotSPort",
  S_PORT_PRIV: "SPortPriv",
  NOT_SPORT_PRIV: "NotSportPriv",
  D_PORT: "DPort",
  NOT_D_PORT: "NotDPort",
  D_PORT_PRIV: "DPortPriv",
  NOT_D_PORT_PRIV: "NotDPortPriv",
  S_ADDR: "SAddr",
  NOT_S_ADDR: "NotSAddr",
  D_ADDR: "DAddr",
  NOT_D_ADDR: "NotDAddr",
  PROTOCOL: "Protocol",
  FAMILY: "Family",
  STATE: "State",
  IN_MAP: "InMap",
  NOT_IN_MAP: "NotInMap",
  CAPABILITIES_GAINED: "CapabilitiesGained",
  IN_RANGE: "InRange",
  NOT_IN_RANGE: "NotInRange",
  SUB_STRING: "SubString",
  SUB_STRING_IGN_CASE: "SubStringIgnCase",
  CEL_EXPR: "CelExpr",
  FILE_TYPE: "FileType",
  NOT_FILE_TYPE: "NotFileType",
} as const;
export type TracingPolicySpecTracepointsSelectorsMatchDataOperator = (typeof TracingPolicySpecTracepointsSelectorsMatchDataOperator)[keyof typeof TracingPolicySpecTracepointsSelectorsMatchDataOperator];

export const TracingPolicySpecTracepointsSelectorsMatchNamespaceChangesOperator = {
  IN: "In",
  NOT_IN: "NotIn",
} as const;
export type TracingPolicySpecTracepointsSelectorsMatchNamespaceChangesOperator = (typeof TracingPolicySpecTracepointsSelectorsMatchNamespaceChangesOperator)[keyof typeof TracingPolicySpecTracepointsSelectorsMatchNamespaceChangesOperator];

export const TracingPolicySpecTracepointsSelectorsMatchNamespacesNamespace = {
  UTS: "Uts",
  IPC: "Ipc",
  MNT: "Mnt",
  PID: "Pid",
  PID_FOR_CHILDREN: "PidForChildren",
  NET: "Net",
  TIME: "Time",
  TIME_FOR_CHILDREN: "TimeForChildren",
  CGROUP: "Cgroup",
  USER: "User",
} as const;
export type TracingPolicySpecTracepointsSelectorsMatchNamespacesNamespace = (typeof TracingPolicySpecTracepointsSelectorsMatchNamespacesNamespace)[keyof typeof TracingPolicySpecTracepointsSelectorsMatchNamespacesNamespace];

export const TracingPolicySpecTracepointsSelectorsMatchNamespacesOperator = {
  IN: "In",
  NOT_IN: "NotIn",
} as const;
export type TracingPolicySpecTracepointsSelectorsMatchNamespacesOperator = (typeof TracingPolicySpecTracepointsSelectorsMatchNamespacesOperator)[keyof typeof TracingPolicySpecTracepointsSelectorsMatchNamespacesOperator];

export const TracingPolicySpecTracepointsSelectorsMatchPiDsOperator = {
  IN: "In",
  NOT_IN: "NotIn",
} as const;
export type TracingPolicySpecTracepointsSelectorsMatchPiDsOperator = (typeof TracingPolicySpecTracepointsSelectorsMatchPiDsOperator)[keyof typeof TracingPolicySpecTracepointsSelectorsMatchPiDsOperator];

export const TracingPolicySpecTracepointsSelectorsMatchParentBinariesOperator = {
  IN: "In",
  NOT_IN: "NotIn",
  PREFIX: "Prefix",
  NOT_PREFIX: "NotPrefix",
  POSTFIX: "Postfix",
  NOT_POSTFIX: "NotPostfix",
} as const;
export type TracingPolicySpecTracepointsSelectorsMatchParentBinariesOperator = (typeof TracingPolicySpecTracepointsSelectorsMatchParentBinariesOperator)[keyof typeof TracingPolicySpecTracepointsSelectorsMatchParentBinariesOperator];

export const TracingPolicySpecTracepointsSelectorsMatchReturnActionsAction = {
  POST: "Post",
  FOLLOW_FD: "FollowFD",
  UNFOLLOW_FD: "UnfollowFD",
  SIGKILL: "Sigkill",
  COPY_FD: "CopyFD",
  OVERRIDE: "Override",
  GET_URL: "GetUrl",
  DNS_LOOKUP: "DnsLookup",
  NO_POST: "NoPost",
  SIGNAL: "Signal",
  TRACK_SOCK: "TrackSock",
  UNTRACK_SOCK: "UntrackSock",
  NOTIFY_ENFORCER: "NotifyEnforcer",
  CLEANUP_ENFORCER_NOTIFICATION: "CleanupEnforcerNotification",
  SET: "Set",
} as const;
export type TracingPolicySpecTracepointsSelectorsMatchReturnActionsAction = (typeof TracingPolicySpecTracepointsSelectorsMatchReturnActionsAction)[keyof typeof TracingPolicySpecTracepointsSelectorsMatchReturnActionsAction];

export const TracingPolicySpecTracepointsSelectorsMatchReturnArgsOperator = {
  EQUAL: "Equal",
  NOT_EQUAL: "NotEqual",
  PREFIX: "Prefix",
  NOT_PREFIX: "NotPrefix",
  POSTFIX: "Postfix",
  NOT_POSTFIX: "NotPostfix",
  GREATER_THAN: "GreaterThan",
  LESS_THAN: "LessThan",
  GT: "GT",
  LT: "LT",
  MASK: "Mask",
  S_PORT: "SPort",
  NOT_S_PORT: "NotSPort",
  S_PORT_PRIV: "SPortPriv",
  NOT_SPORT_PRIV: "NotSportPriv",
  D_PORT: "DPort",
  NOT_D_PORT: "NotDPort",
  D_PORT_PRIV: "DPortPriv",
  NOT_D_PORT_PRIV: "NotDPortPriv",
  S_ADDR: "SAddr",
  NOT_S_ADDR: "NotSAddr",
  D_ADDR: "DAddr",
  NOT_D_ADDR: "NotDAddr",
  PROTOCOL: "Protocol",
  FAMILY: "Family",
  STATE: "State",
  IN_MAP: "InMap",
  NOT_IN_MAP: "NotInMap",
  CAPABILITIES_GAINED: "CapabilitiesGained",
  IN_RANGE: "InRange",
  NOT_IN_RANGE: "NotInRange",
  SUB_STRING: "SubString",
  SUB_STRING_IGN_CASE: "SubStringIgnCase",
  CEL_EXPR: "CelExpr",
  FILE_TYPE: "FileType",
  NOT_FILE_TYPE: "NotFileType",
} as const;
export type TracingPolicySpecTracepointsSelectorsMatchReturnArgsOperator = (typeof TracingPolicySpecTracepointsSelectorsMatchReturnArgsOperator)[keyof typeof TracingPolicySpecTracepointsSelectorsMatchReturnArgsOperator];

export const TracingPolicySpecUprobesSelectorsMatchActionsAction = {
  POST: "Post",
  FOLLOW_FD: "FollowFD",
  UNFOLLOW_FD: "UnfollowFD",
  SIGKILL: "Sigkill",
  COPY_FD: "CopyFD",
  OVERRIDE: "Override",
  GET_URL: "GetUrl",
  DNS_LOOKUP: "DnsLookup",
  NO_POST: "NoPost",
  SIGNAL: "Signal",
  TRACK_SOCK: "TrackSock",
  UNTRACK_SOCK: "UntrackSock",
  NOTIFY_ENFORCER: "NotifyEnforcer",
  CLEANUP_ENFORCER_NOTIFICATION: "CleanupEnforcerNotification",
  SET: "Set",
} as const;
export type TracingPolicySpecUprobesSelectorsMatchActionsAction = (typeof TracingPolicySpecUprobesSelectorsMatchActionsAction)[keyof typeof TracingPolicySpecUprobesSelectorsMatchActionsAction];

export const TracingPolicySpecUprobesSelectorsMatchArgsOperator = {
  EQUAL: "Equal",
  NOT_EQUAL: "NotEqual",
  PREFIX: "Prefix",
  NOT_PREFIX: "NotPrefix",
  POSTFIX: "Postfix",
  NOT_POSTFIX: "NotPostfix",
  GREATER_THAN: "GreaterThan",
  LESS_THAN: "LessThan",
  GT: "GT",
  LT: "LT",
  MASK: "Mask",
  S_PORT: "SPort",
  NOT_S_PORT: "NotSPort",
  S_PORT_PRIV: "SPortPriv",
  NOT_SPORT_PRIV: "NotSportPriv",
  D_PORT: "DPort",
  NOT_D_PORT: "NotDPort",
  D_PORT_PRIV: "DPortPriv",
  NOT_D_PORT_PRIV: "NotDPortPriv",
  S_ADDR: "SAddr",
  NOT_S_ADDR: "NotSAddr",
  D_ADDR: "DAddr",
  NOT_D_ADDR: "NotDAddr",
  PROTOCOL: "Protocol",
  FAMILY: "Family",
  STATE: "State",
  IN_MAP: "InMap",
  NOT_IN_MAP: "NotInMap",
  CAPABILITIES_GAINED: "CapabilitiesGained",
  IN_RANGE: "InRange",
  NOT_IN_RANGE: "NotInRange",
  SUB_STRING: "SubString",
  SUB_STRING_IGN_CASE: "SubStringIgnCase",
  CEL_EXPR: "CelExpr",
  FILE_TYPE: "FileType",
  NOT_FILE_TYPE: "NotFileType",
} as const;
export type TracingPolicySpecUprobesSelectorsMatchArgsOperator = (typeof TracingPolicySpecUprobesSelectorsMatchArgsOperator)[keyof typeof TracingPolicySpecUprobesSelectorsMatchArgsOperator];

export const TracingPolicySpecUprobesSelectorsMatchBinariesOperator = {
  IN: "In",
  NOT_IN: "NotIn",
  PREFIX: "Prefix",
  NOT_PREFIX: "NotPrefix",
  POSTFIX: "Postfix",
  NOT_POSTFIX: "NotPostfix",
} as const;
export type TracingPolicySpecUprobesSelectorsMatchBinariesOperator = (typeof TracingPolicySpecUprobesSelectorsMatchBinariesOperator)[keyof typeof TracingPolicySpecUprobesSelectorsMatchBinariesOperator];

export const TracingPolicySpecUprobesSelectorsMatchCapabilitiesOperator = {
  IN: "In",
  NOT_IN: "NotIn",
} as const;
export type TracingPolicySpecUprobesSelectorsMatchCapabilitiesOperator = (typeof TracingPolicySpecUprobesSelectorsMatchCapabilitiesOperator)[keyof typeof TracingPolicySpecUprobesSelectorsMatchCapabilitiesOperator];

export const TracingPolicySpecUprobesSelectorsMatchCapabilitiesType = {
  EFFECTIVE: "Effective",
  INHERITABLE: "Inheritable",
  PERMITTED: "Permitted",
} as const;
export type TracingPolicySpecUprobesSelectorsMatchCapabilitiesType = (typeof TracingPolicySpecUprobesSelectorsMatchCapabilitiesType)[keyof typeof TracingPolicySpecUprobesSelectorsMatchCapabilitiesType];

export const TracingPolicySpecUprobesSelectorsMatchCapabilityChangesOperator = {
  IN: "In",
  NOT_IN: "NotIn",
} as const;
export type TracingPolicySpecUprobesSelectorsMatchCapabilityChangesOperator = (typeof TracingPolicySpecUprobesSelectorsMatchCapabilityChangesOperator)[keyof typeof TracingPolicySpecUprobesSelectorsMatchCapabilityChangesOperator];

export const TracingPolicySpecUprobesSelectorsMatchCapabilityChangesType = {
  EFFECTIVE: "Effective",
  INHERITABLE: "Inheritable",
  PERMITTED: "Permitted",
} as const;
export type TracingPolicySpecUprobesSelectorsMatchCapabilityChangesType = (typeof TracingPolicySpecUprobesSelectorsMatchCapabilityChangesType)[keyof typeof TracingPolicySpecUprobesSelectorsMatchCapabilityChangesType];

export const TracingPolicySpecUprobesSelectorsMatchDataOperator = {
  EQUAL: "Equal",
  NOT_EQUAL: "NotEqual",
  PREFIX: "Prefix",
  NOT_PREFIX: "NotPrefix",
  POSTFIX: "Postfix",
  NOT_POSTFIX: "NotPostfix",
  GREATER_THAN: "GreaterThan",
  LESS_THAN: "LessThan",
  GT: "GT",
  LT: "LT",
  MASK: "Mask",
  S_PORT: "SPort",
  NOT_S_PORT: "NotSPort",
  S_PORT_PRIV: "SPortPriv",
  NOT_SPORT_PRIV: "NotSportPriv",
  D_PORT: "DPort",
  NOT_D_PORT: "NotDPort",
  D_PORT_PRIV: "DPortPriv",
  NOT_D_PORT_PRIV: "NotDPortPriv",
  S_ADDR: "SAddr",
  NOT_S_ADDR: "NotSAddr",
  D_ADDR: "DAddr",
  NOT_D_ADDR: "NotDAddr",
  PROTOCOL: "Protocol",
  FAMILY: "Family",
  STATE: "State",
  IN_MAP: "InMap",
  NOT_IN_MAP: "NotInMap",
  CAPABILITIES_GAINED: "CapabilitiesGained",
  IN_RANGE: "InRange",
  NOT_IN_RANGE: "NotInRange",
  SUB_STRING: "SubString",
  SUB_STRING_IGN_CASE: "SubStringIgnCase",
  CEL_EXPR: "CelExpr",
  FILE_TYPE: "FileType",
  NOT_FILE_TYPE: "NotFileType",
} as const;
export type TracingPolicySpecUprobesSelectorsMatchDataOperator = (typeof TracingPolicySpecUprobesSelectorsMatchDataOperator)[keyof typeof TracingPolicySpecUprobesSelectorsMatchDataOperator];

export const TracingPolicySpecUprobesSelectorsMatchNamespaceChangesOperator = {
  IN: "In",
  NOT_IN: "NotIn",
} as const;
export type TracingPolicySpecUprobesSelectorsMatchNamespaceChangesOperator = (typeof TracingPolicySpecUprobesSelectorsMatchNamespaceChangesOperator)[keyof typeof TracingPolicySpecUprobesSelectorsMatchNamespaceChangesOperator];

export const TracingPolicySpecUprobesSelectorsMatchNamespacesNamespace = {
  UTS: "Uts",
  IPC: "Ipc",
  MNT: "Mnt",
  PID: "Pid",
  PID_FOR_CHILDREN: "PidForChildren",
  NET: "Net",
  TIME: "Time",
  TIME_FOR_CHILDREN: "TimeForChildren",
  CGROUP: "Cgroup",
  USER: "User",
} as const;
export type TracingPolicySpecUprobesSelectorsMatchNamespacesNamespace = (typeof TracingPolicySpecUprobesSelectorsMatchNamespacesNamespace)[keyof typeof TracingPolicySpecUprobesSelectorsMatchNamespacesNamespace];

export const TracingPolicySpecUprobesSelectorsMatchNamespacesOperator = {
  IN: "In",
  NOT_IN: "NotIn",
} as const;
export type TracingPolicySpecUprobesSelectorsMatchNamespacesOperator = (typeof TracingPolicySpecUprobesSelectorsMatchNamespacesOperator)[keyof typeof TracingPolicySpecUprobesSelectorsMatchNamespacesOperator];

export const TracingPolicySpecUprobesSelectorsMatchPiDsOperator = {
  IN: "In",
  NOT_IN: "NotIn",
} as const;
export type TracingPolicySpecUprobesSelectorsMatchPiDsOperator = (typeof TracingPolicySpecUprobesSelectorsMatchPiDsOperator)[keyof typeof TracingPolicySpecUprobesSelectorsMatchPiDsOperator];

export const TracingPolicySpecUprobesSelectorsMatchParentBinariesOperator = {
  IN: "In",
  NOT_IN: "NotIn",
  PREFIX: "Prefix",
  NOT_PREFIX: "NotPrefix",
  POSTFIX: "Postfix",
  NOT_POSTFIX: "NotPostfix",
} as const;
export type TracingPolicySpecUprobesSelectorsMatchParentBinariesOperator = (typeof TracingPolicySpecUprobesSelectorsMatchParentBinariesOperator)[keyof typeof TracingPolicySpecUprobesSelectorsMatchParentBinariesOperator];

export const TracingPolicySpecUprobesSelectorsMatchReturnActionsAction = {
  POST: "Post",
  FOLLOW_FD: "FollowFD",
  UNFOLLOW_FD: "UnfollowFD",
  SIGKILL: "Sigkill",
  COPY_FD: "CopyFD",
  OVERRIDE: "Override",
  GET_URL: "GetUrl",
  DNS_LOOKUP: "DnsLookup",
  NO_POST: "NoPost",
  SIGNAL: "Signal",
  TRACK_SOCK: "TrackSock",
  UNTRACK_SOCK: "UntrackSock",
  NOTIFY_ENFORCER: "NotifyEnforcer",
  CLEANUP_ENFORCER_NOTIFICATION: "CleanupEnforcerNotification",
  SET: "Set",
} as const;
export type TracingPolicySpecUprobesSelectorsMatchReturnActionsAction = (typeof TracingPolicySpecUprobesSelectorsMatchReturnActionsAction)[keyof typeof TracingPolicySpecUprobesSelectorsMatchReturnActionsAction];

export const TracingPolicySpecUprobesSelectorsMatchReturnArgsOperator = {
  EQUAL: "Equal",
  NOT_EQUAL: "NotEqual",
  PREFIX: "Prefix",
  NOT_PREFIX: "NotPrefix",
  POSTFIX: "Postfix",
  NOT_POSTFIX: "NotPostfix",
  GREATER_THAN: "GreaterThan",
  LESS_THAN: "LessThan",
  GT: "GT",
  LT: "LT",
  MASK: "Mask",
  S_PORT: "SPort",
  NOT_S_PORT: "NotSPort",
  S_PORT_PRIV: "SPortPriv",
  NOT_SPORT_PRIV: "NotSportPriv",
  D_PORT: "DPort",
  NOT_D_PORT: "NotDPort",
  D_PORT_PRIV: "DPortPriv",
  NOT_D_PORT_PRIV: "NotDPortPriv",
  S_ADDR: "SAddr",
  NOT_S_ADDR: "NotSAddr",
  D_ADDR: "DAddr",
  NOT_D_ADDR: "NotDAddr",
  PROTOCOL: "Protocol",
  FAMILY: "Family",
  STATE: "State",
  IN_MAP: "InMap",
  NOT_IN_MAP: "NotInMap",
  CAPABILITIES_GAINED: "CapabilitiesGained",
  IN_RANGE: "InRange",
  NOT_IN_RANGE: "NotInRange",
  SUB_STRING: "SubString",
  SUB_STRING_IGN_CASE: "SubStringIgnCase",
  CEL_EXPR: "CelExpr",
  FILE_TYPE: "FileType",
  NOT_FILE_TYPE: "NotFileType",
} as const;
export type TracingPolicySpecUprobesSelectorsMatchReturnArgsOperator = (typeof TracingPolicySpecUprobesSelectorsMatchReturnArgsOperator)[keyof typeof TracingPolicySpecUprobesSelectorsMatchReturnArgsOperator];

export const TracingPolicySpecUsdtsSelectorsMatchActionsAction = {
  POST: "Post",
  FOLLOW_FD: "FollowFD",
  UNFOLLOW_FD: "UnfollowFD",
  SIGKILL: "Sigkill",
  COPY_FD: "CopyFD",
  OVERRIDE: "Override",
  GET_URL: "GetUrl",
  DNS_LOOKUP: "DnsLookup",
  NO_POST: "NoPost",
  SIGNAL: "Signal",
  TRACK_SOCK: "TrackSock",
  UNTRACK_SOCK: "UntrackSock",
  NOTIFY_ENFORCER: "NotifyEnforcer",
  CLEANUP_ENFORCER_NOTIFICATION: "CleanupEnforcerNotification",
  SET: "Set",
} as const;
export type TracingPolicySpecUsdtsSelectorsMatchActionsAction = (typeof TracingPolicySpecUsdtsSelectorsMatchActionsAction)[keyof typeof TracingPolicySpecUsdtsSelectorsMatchActionsAction];

export const TracingPolicySpecUsdtsSelectorsMatchArgsOperator = {
  EQUAL: "Equal",
  NOT_EQUAL: "NotEqual",
  PREFIX: "Prefix",
  NOT_PREFIX: "NotPrefix",
  POSTFIX: "Postfix",
  NOT_POSTFIX: "NotPostfix",
  GREATER_THAN: "GreaterThan",
  LESS_THAN: "LessThan",
  GT: "GT",
  LT: "LT",
  MASK: "Mask",
  S_PORT: "SPort",
  NOT_S_PORT: "NotSPort",
  S_PORT_PRIV: "SPortPriv",
  NOT_SPORT_PRIV: "NotSportPriv",
  D_PORT: "DPort",
  NOT_D_PORT: "NotDPort",
  D_PORT_PRIV: "DPortPriv",
  NOT_D_PORT_PRIV: "NotDPortPriv",
  S_ADDR: "SAddr",
  NOT_S_ADDR: "NotSAddr",
  D_ADDR: "DAddr",
  NOT_D_ADDR: "NotDAddr",
  PROTOCOL: "Protocol",
  FAMILY: "Family",
  STATE: "State",
  IN_MAP: "InMap",
  NOT_IN_MAP: "NotInMap",
  CAPABILITIES_GAINED: "CapabilitiesGained",
  IN_RANGE: "InRange",
  NOT_IN_RANGE: "NotInRange",
  SUB_STRING: "SubString",
  SUB_STRING_IGN_CASE: "SubStringIgnCase",
  CEL_EXPR: "CelExpr",
  FILE_TYPE: "FileType",
  NOT_FILE_TYPE: "NotFileType",
} as const;
export type TracingPolicySpecUsdtsSelectorsMatchArgsOperator = (typeof TracingPolicySpecUsdtsSelectorsMatchArgsOperator)[keyof typeof TracingPolicySpecUsdtsSelectorsMatchArgsOperator];

export const TracingPolicySpecUsdtsSelectorsMatchBinariesOperator = {
  IN: "In",
  NOT_IN: "NotIn",
  PREFIX: "Prefix",
  NOT_PREFIX: "NotPrefix",
  POSTFIX: "Postfix",
  NOT_POSTFIX: "NotPostfix",
} as const;
export type TracingPolicySpecUsdtsSelectorsMatchBinariesOperator = (typeof TracingPolicySpecUsdtsSelectorsMatchBinariesOperator)[keyof typeof TracingPolicySpecUsdtsSelectorsMatchBinariesOperator];

export const TracingPolicySpecUsdtsSelectorsMatchCapabilitiesOperator = {
  IN: "In",
  NOT_IN: "NotIn",
} as const;
export type TracingPolicySpecUsdtsSelectorsMatchCapabilitiesOperator = (typeof TracingPolicySpecUsdtsSelectorsMatchCapabilitiesOperator)[keyof typeof TracingPolicySpecUsdtsSelectorsMatchCapabilitiesOperator];

export const TracingPolicySpecUsdtsSelectorsMatchCapabilitiesType = {
  EFFECTIVE: "Effective",
  INHERITABLE: "Inheritable",
  PERMITTED: "Permitted",
} as const;
export type TracingPolicySpecUsdtsSelectorsMatchCapabilitiesType = (typeof TracingPolicySpecUsdtsSelectorsMatchCapabilitiesType)[keyof typeof TracingPolicySpecUsdtsSelectorsMatchCapabilitiesType];

export const TracingPolicySpecUsdtsSelectorsMatchCapabilityChangesOperator = {
  IN: "In",
  NOT_IN: "NotIn",
} as const;
export type TracingPolicySpecUsdtsSelectorsMatchCapabilityChangesOperator = (typeof TracingPolicySpecUsdtsSelectorsMatchCapabilityChangesOperator)[keyof typeof TracingPolicySpecUsdtsSelectorsMatchCapabilityChangesOperator];

export const TracingPolicySpecUsdtsSelectorsMatchCapabilityChangesType = {
  EFFECTIVE: "Effective",
  INHERITABLE: "Inheritable",
  PERMITTED: "Permitted",
} as const;
export type TracingPolicySpecUsdtsSelectorsMatchCapabilityChangesType = (typeof TracingPolicySpecUsdtsSelectorsMatchCapabilityChangesType)[keyof typeof TracingPolicySpecUsdtsSelectorsMatchCapabilityChangesType];

export const TracingPolicySpecUsdtsSelectorsMatchDataOperator = {
  EQUAL: "Equal",
  NOT_EQUAL: "NotEqual",
  PREFIX: "Prefix",
  NOT_PREFIX: "NotPrefix",
  POSTFIX: "Postfix",
  NOT_POSTFIX: "NotPostfix",
  GREATER_THAN: "GreaterThan",
  LESS_THAN: "LessThan",
  GT: "GT",
  LT: "LT",
  MASK: "Mask",
  S_PORT: "SPort",
  NOT_S_PORT: "NotSPort",
  S_PORT_PRIV: "SPortPriv",
  NOT_SPORT_PRIV: "NotSportPriv",
  D_PORT: "DPort",
  NOT_D_PORT: "NotDPort",
  D_PORT_PRIV: "DPortPriv",
  NOT_D_PORT_PRIV: "NotDPortPriv",
  S_ADDR: "SAddr",
  NOT_S_ADDR: "NotSAddr",
  D_ADDR: "DAddr",
  NOT_D_ADDR: "NotDAddr",
  PROTOCOL: "Protocol",
  FAMILY: "Family",
  STATE: "State",
  IN_MAP: "InMap",
  NOT_IN_MAP: "NotInMap",
  CAPABILITIES_GAINED: "CapabilitiesGained",
  IN_RANGE: "InRange",
  NOT_IN_RANGE: "NotInRange",
  SUB_STRING: "SubString",
  SUB_STRING_IGN_CASE: "SubStringIgnCase",
  CEL_EXPR: "CelExpr",
  FILE_TYPE: "FileType",
  NOT_FILE_TYPE: "NotFileType",
} as const;
export type TracingPolicySpecUsdtsSelectorsMatchDataOperator = (typeof TracingPolicySpecUsdtsSelectorsMatchDataOperator)[keyof typeof TracingPolicySpecUsdtsSelectorsMatchDataOperator];

export const TracingPolicySpecUsdtsSelectorsMatchNamespaceChangesOperator = {
  IN: "In",
  NOT_IN: "NotIn",
} as const;
export type TracingPolicySpecUsdtsSelectorsMatchNamespaceChangesOperator = (typeof TracingPolicySpecUsdtsSelectorsMatchNamespaceChangesOperator)[keyof typeof TracingPolicySpecUsdtsSelectorsMatchNamespaceChangesOperator];

export const TracingPolicySpecUsdtsSelectorsMatchNamespacesNamespace = {
  UTS: "Uts",
  IPC: "Ipc",
  MNT: "Mnt",
  PID: "Pid",
  PID_FOR_CHILDREN: "PidForChildren",
  NET: "Net",
  TIME: "Time",
  TIME_FOR_CHILDREN: "TimeForChildren",
  CGROUP: "Cgroup",
  USER: "User",
} as const;
export type TracingPolicySpecUsdtsSelectorsMatchNamespacesNamespace = (typeof TracingPolicySpecUsdtsSelectorsMatchNamespacesNamespace)[keyof typeof TracingPolicySpecUsdtsSelectorsMatchNamespacesNamespace];

export const TracingPolicySpecUsdtsSelectorsMatchNamespacesOperator = {
  IN: "In",
  NOT_IN: "NotIn",
} as const;
export type TracingPolicySpecUsdtsSelectorsMatchNamespacesOperator = (typeof TracingPolicySpecUsdtsSelectorsMatchNamespacesOperator)[keyof typeof TracingPolicySpecUsdtsSelectorsMatchNamespacesOperator];

export const TracingPolicySpecUsdtsSelectorsMatchPiDsOperator = {
  IN: "In",
  NOT_IN: "NotIn",
} as const;
export type TracingPolicySpecUsdtsSelectorsMatchPiDsOperator = (typeof TracingPolicySpecUsdtsSelectorsMatchPiDsOperator)[keyof typeof TracingPolicySpecUsdtsSelectorsMatchPiDsOperator];

export const TracingPolicySpecUsdtsSelectorsMatchParentBinariesOperator = {
  IN: "In",
  NOT_IN: "NotIn",
  PREFIX: "Prefix",
  NOT_PREFIX: "NotPrefix",
  POSTFIX: "Postfix",
  NOT_POSTFIX: "NotPostfix",
} as const;
export type TracingPolicySpecUsdtsSelectorsMatchParentBinariesOperator = (typeof TracingPolicySpecUsdtsSelectorsMatchParentBinariesOperator)[keyof typeof TracingPolicySpecUsdtsSelectorsMatchParentBinariesOperator];

export const TracingPolicySpecUsdtsSelectorsMatchReturnActionsAction = {
  POST: "Post",
  FOLLOW_FD: "FollowFD",
  UNFOLLOW_FD: "UnfollowFD",
  SIGKILL: "Sigkill",
  COPY_FD: "CopyFD",
  OVERRIDE: "Override",
  GET_URL: "GetUrl",
  DNS_LOOKUP: "DnsLookup",
  NO_POST: "NoPost",
  SIGNAL: "Signal",
  TRACK_SOCK: "TrackSock",
  UNTRACK_SOCK: "UntrackSock",
  NOTIFY_ENFORCER: "NotifyEnforcer",
  CLEANUP_ENFORCER_NOTIFICATION: "CleanupEnforcerNotification",
  SET: "Set",
} as const;
export type TracingPolicySpecUsdtsSelectorsMatchReturnActionsAction = (typeof TracingPolicySpecUsdtsSelectorsMatchReturnActionsAction)[keyof typeof TracingPolicySpecUsdtsSelectorsMatchReturnActionsAction];

export const TracingPolicySpecUsdtsSelectorsMatchReturnArgsOperator = {
  EQUAL: "Equal",
  NOT_EQUAL: "NotEqual",
  PREFIX: "Prefix",
  NOT_PREFIX: "NotPrefix",
  POSTFIX: "Postfix",
  NOT_POSTFIX: "NotPostfix",
  GREATER_THAN: "GreaterThan",
  LESS_THAN: "LessThan",
  GT: "GT",
  LT: "LT",
  MASK: "Mask",
  S_PORT: "SPort",
  NOT_S_PORT: "NotSPort",
  S_PORT_PRIV: "SPortPriv",
  NOT_SPORT_PRIV: "NotSportPriv",
  D_PORT: "DPort",
  NOT_D_PORT: "NotDPort",
  D_PORT_PRIV: "DPortPriv",
  NOT_D_PORT_PRIV: "NotDPortPriv",
  S_ADDR: "SAddr",
  NOT_S_ADDR: "NotSAddr",
  D_ADDR: "DAddr",
  NOT_D_ADDR: "NotDAddr",
  PROTOCOL: "Protocol",
  FAMILY: "Family",
  STATE: "State",
  IN_MAP: "InMap",
  NOT_IN_MAP: "NotInMap",
  CAPABILITIES_GAINED: "CapabilitiesGained",
  IN_RANGE: "InRange",
  NOT_IN_RANGE: "NotInRange",
  SUB_STRING: "SubString",
  SUB_STRING_IGN_CASE: "SubStringIgnCase",
  CEL_EXPR: "CelExpr",
  FILE_TYPE: "FileType",
  NOT_FILE_TYPE: "NotFileType",
} as const;
export type TracingPolicySpecUsdtsSelectorsMatchReturnArgsOperator = (typeof TracingPolicySpecUsdtsSelectorsMatchReturnArgsOperator)[keyof typeof TracingPolicySpecUsdtsSelectorsMatchReturnArgsOperator];
