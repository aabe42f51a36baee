import type { ContractSubject, Proof } from '../events/event-types.ts';
import { atLeast, type Finding } from '../finding.ts';
import { sha256 } from '../ports/digest.ts';
import { type Alert, isConfirmed, severityOf, worstFirst } from './alert.ts';
import { type AlertConfig, type ChannelConfig, defaults } from './config.ts';
import { afterQuietHours } from './quiet-hours.ts';

/** What has been found out about a contract. */
export interface Report {
  readonly contract: ContractSubject;
  readonly findings: readonly Finding[];
  readonly proofs: readonly Proof[];
}

/** An alert that is to be sent. */
export interface Planned {
  /** The same whenever the same is to be told to the same channel. */
  readonly id: string;
  readonly channel: string;
  /** Alerts of one group are copies of one contract with the same findings: one notice. */
  readonly group: string;
  /** Milliseconds since the epoch. */
  readonly dueAt: number;
  /** Whether it is gathered with others until then. */
  readonly digest: boolean;
  readonly alert: Alert;
}

const hour = 3_600_000;

/** Who is to be told what of a report, and when; nothing that a channel's rules leave out. */
export function plan(report: Report, config: AlertConfig, now: number): readonly Planned[] {
  return config.channels.flatMap((channel) => {
    const findings = worstFirst(report.findings).filter((finding) => isFor(channel, finding));
    if (findings.length === 0) return [];
    const isPublic = channel.audience === 'public';
    const wait = isPublic ? config.disclosure?.publicAfterHours : 0;
    if (wait === undefined) return [];
    const alert = { contract: report.contract, copies: [], findings, proofs: proofsOf(report, findings) };
    const told = isPublic ? withheld(alert) : alert;
    return [planned(channel, told, now + wait * hour)];
  });
}

function isFor(
  { minSeverity = defaults.minSeverity, onlyConfirmed }: ChannelConfig,
  finding: Finding,
): boolean {
  return atLeast(finding.severity, minSeverity) && (!onlyConfirmed || finding.status === 'confirmed');
}

function proofsOf({ proofs }: Report, findings: readonly Finding[]): readonly Proof[] {
  return proofs.filter(({ finding }) => findings.some(({ id }) => id === finding));
}

/** Without what would help whoever wants to do harm. */
function withheld(alert: Alert): Alert {
  const findings = alert.findings.map((finding) => ({
    ...finding,
    message: 'Details are with the people in charge.',
    fix: '',
    function: '',
    file: '',
    startLine: 0,
    endLine: 0,
    evidence: [],
    path: [],
  }));
  return { ...alert, findings, proofs: [] };
}

function planned(channel: ChannelConfig, alert: Alert, from: number): Planned {
  const { contract, findings } = alert;
  const what = findings.map(({ id, status }) => `${id}:${status}`).sort();
  const severity = severityOf(alert);
  const { digest, quietHours, groupSeconds = defaults.groupSeconds } = channel;
  const gathered = digest !== undefined && !atLeast(severity, digest.below);
  const due = gathered ? nextDigest(from, digest.everyMinutes) : from + groupSeconds * 1000;
  const urgent = severity === 'critical' && isConfirmed(alert);
  return {
    id: sha256(JSON.stringify([channel.name, contract.chain, contract.address, what])),
    channel: channel.name,
    group: sha256(JSON.stringify([channel.name, contract.codeHash, what])),
    dueAt: quietHours && !urgent ? afterQuietHours(quietHours, due) : due,
    digest: gathered,
    alert,
  };
}

/** Digests come at fixed times, so that what is gathered does not push its own digest away. */
function nextDigest(from: number, everyMinutes: number): number {
  const every = everyMinutes * 60_000;
  return (Math.floor(from / every) + 1) * every;
}
