import { jsonReport } from '../../agents/contracts/vuln-scanner/report/json.ts';
import { markdownReport } from '../../agents/contracts/vuln-scanner/report/markdown.ts';
import { sarifLog } from '../../agents/contracts/vuln-scanner/report/sarif.ts';
import { terminalReport } from '../../agents/contracts/vuln-scanner/report/terminal.ts';
import type { PathScan } from '../../agents/contracts/vuln-scanner/scan-path.ts';
import type { Suppressed } from '../../agents/contracts/vuln-scanner/suppression.ts';
import { bad, faint, strong } from '../output.ts';

/** Versions of what is printed: a change of a rule's meaning raises it. */
const toolVersion = '0.1.0';

type Format = (scan: PathScan, suppressed: readonly Suppressed[]) => string;

const textOf =
  ({ texts }: PathScan) =>
  (file: string): string =>
    texts.get(file) ?? '';

/** What `homelab scan --format` takes. */
export const scanFormats: Readonly<Record<string, Format>> = {
  terminal: (scan) => terminalReport(scan.findings, textOf(scan), { bad, faint, strong }),
  json: ({ analyzers, findings }) =>
    `${JSON.stringify(jsonReport(analyzers.join(', '), findings), null, 2)}\n`,
  sarif: ({ findings }, suppressed) =>
    `${JSON.stringify(sarifLog(findings, suppressed, toolVersion), null, 2)}\n`,
  markdown: (scan) => markdownReport(scan.findings, textOf(scan)),
};
