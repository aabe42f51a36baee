import type { Notice } from './channel.ts';
import type { Report } from './plan.ts';

/** A notice about one report. */
export function alertsOf(report: Report): Notice {
  return { id: 'f'.repeat(64), alerts: [{ ...report, copies: [] }] };
}
