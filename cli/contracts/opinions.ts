import { homedir } from 'node:os';
import { join } from 'node:path';
import { FolderCache } from '../../agents/contracts/ports/folder.ts';
import { SettingError } from '../../agents/contracts/settings.ts';
import type { PathScan } from '../../agents/contracts/vuln-scanner/scan-path.ts';
import { ClaudeModel } from '../../agents/contracts/vuln-scanner/triage/claude.ts';
import type { Model } from '../../agents/contracts/vuln-scanner/triage/model.ts';
import { OllamaModel } from '../../agents/contracts/vuln-scanner/triage/ollama.ts';
import { triage } from '../../agents/contracts/vuln-scanner/triage/triage.ts';

/** Which model is asked, and how far sources may travel for it. */
export interface OpinionSettings {
  /** Sources may go to Anthropic's cloud. */
  readonly cloud: boolean;
  readonly env: NodeJS.ProcessEnv;
  /** Told of everything that leaves this machine. */
  readonly log: (message: string) => void;
  readonly onProgress: (done: number, all: number) => void;
}

const localModel = 'llama3.2:3b';
const cloudModel = 'claude-sonnet-4-5';

/**
 * The scan with a model's opinion on each finding of medium severity and worse.
 * @throws ModelError where there is no model, SettingError where the cloud is allowed without a key.
 */
export async function withOpinions(scan: PathScan, settings: OpinionSettings): Promise<PathScan> {
  const model = await openModel(settings);
  const cacheFolder = settings.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  const { findings, problems } = await triage(scan.findings, {
    model,
    cache: new FolderCache(join(cacheFolder, 'homelab/contracts')),
    textOf: (file) => scan.texts.get(file) ?? '',
    contextOf: (id) => scan.contexts.get(id) ?? [],
    onProgress: settings.onProgress,
  });
  return { ...scan, findings, problems: [...scan.problems, ...problems] };
}

async function openModel({ cloud, env, log }: OpinionSettings): Promise<Model> {
  if (cloud) {
    const key = env.ANTHROPIC_API_KEY;
    if (!key) throw new SettingError('ANTHROPIC_API_KEY is not set: --llm-cloud needs it');
    return new ClaudeModel({ key, model: env.LLM_MODEL ?? cloudModel, log });
  }
  const model = new OllamaModel({ model: env.LLM_MODEL ?? localModel, url: ollamaUrl(env.OLLAMA_HOST) });
  model.version = await model.digest();
  return model;
}

/** `OLLAMA_HOST` is a host, a host with a port, or a URL. */
function ollamaUrl(host = '127.0.0.1:11434'): string {
  const url = new URL(host.includes('://') ? host : `http://${host}`);
  if (url.port === '' && !host.includes('://')) url.port = '11434';
  return url.href;
}
