import type { Alert } from '../../constructs/monitors/alert.ts';
import type { Monitor, MonitoredLayer } from '../../constructs/monitors/monitor.ts';

const made = '<!-- Made by `npm run docs` from constructs/monitors; do not edit. -->';

/** What to do about each alert of a layer; alerts link to their headings here. */
export function runbookPage(layer: MonitoredLayer, monitors: readonly Monitor[]): string {
  const alerts = monitors.filter((monitor) => monitor.layer === layer).flatMap((monitor) => monitor.alerts);
  return `# Alerts: ${layer}\n\n${made}\n\n${alerts.map(entry).join('\n')}`;
}

/** The pages of all layers. */
export function runbookIndex(monitors: readonly Monitor[]): string {
  const layers = [...new Set(monitors.map(({ layer }) => layer))];
  const rows = layers.flatMap((layer) =>
    monitors
      .filter((monitor) => monitor.layer === layer)
      .flatMap(({ alerts }) => alerts)
      .map(
        ({ name, severity }) => `| [${name}](${layer}.md#${name.toLowerCase()}) | ${layer} | ${severity} |`,
      ),
  );
  const intro =
    'What each alert means and what to do first. `critical` is told at once, `warning` wants a look today, `info` is for whoever looks.';
  return `# Runbooks\n\n${made}\n\n${intro}\n\n| alert | layer | severity |\n|---|---|---|\n${rows.join('\n')}\n`;
}

function entry({ name, severity, for: duration, expr, description, runbook }: Alert): string {
  const condition = duration ? `for ${duration}` : 'at once';
  return `## ${name}\n\n${severity}, ${condition}. ${sentence(description)}\n\n**First:** ${runbook}\n\n\`\`\`promql\n${expr.text()}\n\`\`\`\n`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
