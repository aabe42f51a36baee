import type { ServerResponse } from 'node:http';
import type { Activity, ActivityLog } from '../activity.ts';

/** A reader this far behind is cut off: it may come back and gets what is still kept. */
const maxBuffered = 2 ** 20;

/** Server-sent events: the last activities and then each new one. Returns what ends it. */
export function streamActivity(log: ActivityLog, response: ServerResponse): () => void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.flushHeaders();
  const write = (activity: Activity) => {
    response.write(`event: ${activity.kind}\ndata: ${JSON.stringify(activity)}\n\n`);
    if (response.writableLength > maxBuffered) response.destroy();
  };
  for (const activity of log.recent()) write(activity);
  const ended = log.listen(write);
  response.on('close', ended);
  return () => {
    ended();
    response.end();
  };
}
