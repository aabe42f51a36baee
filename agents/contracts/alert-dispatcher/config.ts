import type { Severity } from '../finding.ts';

/** A secret, by the name of a setting that has it, or by the path of a file. */
export type SecretRef = { readonly setting: string } | { readonly file: string };

/** Who is told what. */
export interface AlertConfig {
  readonly channels: readonly ChannelConfig[];
  /** Hours until the same finding of the same contract may be told again. Default 168. */
  readonly remindAfterHours?: number;
  readonly disclosure?: {
    /** Hours that private channels are ahead of public ones. Without it, public channels are told nothing. */
    readonly publicAfterHours?: number;
  };
}

export type ChannelConfig = ChannelRules & Target;

/** What goes to a channel, and when. */
export interface ChannelRules {
  /** Lower-case letters, digits and dashes. */
  readonly name: string;
  /** Who reads it. Public channels get no proofs, and nothing before its time. Default `private`. */
  readonly audience?: 'private' | 'public';
  /** The least severity. Default `high`. */
  readonly minSeverity?: Severity;
  /** Only what was proved. Default false. */
  readonly onlyConfirmed?: boolean;
  /** Seconds that an alert waits for copies of its contract, which join it. Default 60. */
  readonly groupSeconds?: number;
  /** Notices in a minute. Default 20. */
  readonly perMinute?: number;
  /** When nobody is to be woken, unless it is critical and confirmed. */
  readonly quietHours?: QuietHours;
  /** Gathers what is less severe into one notice. */
  readonly digest?: { readonly below: Severity; readonly everyMinutes: number };
}

export interface QuietHours {
  /** `22:00` */
  readonly from: string;
  /** `07:00` */
  readonly to: string;
  /** Of the IANA database. Default `UTC`. */
  readonly timezone?: string;
}

/** Where a channel leads. */
export type Target =
  | { readonly type: 'telegram'; readonly chatId: string; readonly token: SecretRef; readonly url?: string }
  | { readonly type: 'discord'; readonly url: SecretRef }
  | { readonly type: 'slack'; readonly url: SecretRef }
  | { readonly type: 'grafana'; readonly url: string; readonly token: SecretRef }
  | { readonly type: 'alertmanager'; readonly url: string }
  | { readonly type: 'webhook'; readonly url: string; readonly secret: SecretRef }
  | {
      readonly type: 'email';
      readonly host: string;
      readonly port: number;
      readonly secure?: boolean;
      readonly user?: string;
      readonly password?: SecretRef;
      readonly from: string;
      readonly to: readonly string[];
    };

export const defaults = {
  audience: 'private',
  minSeverity: 'high',
  groupSeconds: 60,
  perMinute: 20,
  remindAfterHours: 168,
} as const;
