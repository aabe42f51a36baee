/** What a service may answer instead. */
export interface Fault {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

function notOk(result: string): Fault {
  return { status: 200, body: JSON.stringify({ status: '0', message: 'NOTOK', result }) };
}

/** Etherscan sends errors with status 200; gateways in front of it send pages. */
export const faults = {
  rateLimit: notOk('Max rate limit reached'),
  rateLimitPerSecond: notOk('Max calls per sec rate limit reached (3/sec)'),
  dailyLimit: notOk('Max daily rate limit reached. 100000 (100%) of 100000 day/limit'),
  invalidKey: notOk('Invalid API Key (#err2)|ABCDEFGHIJKLMNOPQRSTUVWXYZ12345678-'),
  missingKey: notOk('Missing/Invalid API Key'),
  tooManyInvalidKeys: notOk('Too many invalid api key attempts, please try again later'),
  plan: notOk(
    'Free API access is not supported for this chain. Please upgrade your api plan for full chain coverage. https://etherscan.io/apis',
  ),
  chain: notOk(
    'Missing or unsupported chainid parameter (required for v2 api), please see https://api.etherscan.io/v2/chainlist for the list of supported chainids',
  ),
  address: notOk('Invalid Address format'),
  timeout: notOk('Query Timeout occured. Please select a smaller result dataset'),
  busy: notOk('Unexpected error, timeout or server too busy. Please try again later'),
  tooManyRequests: { status: 429, body: '{"message":"Too many requests"}', headers: { 'retry-after': '2' } },
  gatewayPage: { status: 502, body: '<html><head><title>502 Bad Gateway</title></head></html>' },
  challengePage: { status: 403, body: '<!DOCTYPE html><title>Just a moment...</title>' },
  cutShort: { status: 200, body: '{"status":"1","message":"OK","result":[{"SourceCode":"contract' },
  empty: { status: 200, body: '' },
} as const satisfies Record<string, Fault>;
