import type { Evidence, Finding, FindingType, Severity, SourceLines } from '../../finding.ts';
import { detectors } from '../detectors/index.ts';
import type { Suppressed } from '../suppression.ts';

/** GitHub sorts by this number. */
const scores: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '3.0',
  info: '0.5',
};
const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
};

/** A log of SARIF 2.1.0 with one run; suppressed findings are in it, with the reason. */
export function sarifLog(
  findings: readonly Finding[],
  suppressed: readonly Suppressed[],
  version: string,
): unknown {
  const types = [
    ...new Set([...findings, ...suppressed.map(({ finding }) => finding)].map(({ type }) => type)),
  ];
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'homelab', semanticVersion: version, rules: types.map(rule) } },
        columnKind: 'utf16CodeUnits',
        results: [
          ...findings.map((finding) => result(finding, types)),
          ...suppressed.map(({ finding, reason }) => ({
            ...result(finding, types),
            suppressions: [{ kind: 'inSource', justification: reason }],
          })),
        ],
      },
    ],
  };
}

function rule(type: FindingType): unknown {
  const detector = detectors.find((each) => each.type === type);
  return {
    id: type,
    shortDescription: { text: type },
    help: { text: detector?.fix ?? '' },
    properties: { tags: ['security', ...(detector?.references ?? [])] },
  };
}

function result(finding: Finding, types: readonly FindingType[]): Readonly<Record<string, unknown>> {
  const {
    type,
    severity,
    message,
    fix,
    id,
    evidence,
    path,
    contract,
    function: name,
    confidence,
    status,
  } = finding;
  return {
    ruleId: type,
    ruleIndex: types.indexOf(type),
    level: levels[severity],
    message: { text: `${message}\nFix: ${fix}` },
    locations: [
      {
        physicalLocation: physicalLocation(finding),
        logicalLocations: [
          { fullyQualifiedName: name ? `${contract}.${name}` : contract, kind: name ? 'function' : 'type' },
        ],
      },
    ],
    ...(evidence.length > 0 ? { relatedLocations: evidence.map(relatedLocation) } : {}),
    ...(path.length > 0 ? { codeFlows: [{ threadFlows: [{ locations: path.map(flowLocation) }] }] } : {}),
    partialFingerprints: { 'homelab/v1': id },
    properties: { 'security-severity': scores[severity], severity, confidence, status },
  };
}

function physicalLocation({ file, startLine, endLine }: SourceLines): unknown {
  return {
    artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') },
    region: { startLine, endLine },
  };
}

function relatedLocation(evidence: Evidence, index: number): unknown {
  return { id: index + 1, physicalLocation: physicalLocation(evidence), message: { text: evidence.note } };
}

function flowLocation(evidence: Evidence): unknown {
  return { location: { physicalLocation: physicalLocation(evidence), message: { text: evidence.note } } };
}
