import type { Finding } from '../../finding.ts';

/** A finding as the machine interface has it. */
export type JsonFinding = Pick<
  Finding,
  | 'type'
  | 'severity'
  | 'confidence'
  | 'file'
  | 'startLine'
  | 'endLine'
  | 'function'
  | 'message'
  | 'id'
  | 'status'
>;

export interface JsonReport {
  readonly analyzer: string;
  readonly findings: readonly JsonFinding[];
}

/** The machine interface of `homelab scan --format json`; its fields do not change. */
export function jsonReport(analyzer: string, findings: readonly Finding[]): JsonReport {
  return {
    analyzer,
    findings: findings.map(
      ({ type, severity, confidence, file, startLine, endLine, function: name, message, id, status }) => ({
        type,
        severity,
        confidence,
        file,
        startLine,
        endLine,
        function: name,
        message,
        id,
        status,
      }),
    ),
  };
}
