import { BadEventError, type Handler } from '@homelab/runtime-nodejs';

interface Listed {
  readonly archive: string;
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
}

/** Writes the notification of an upload. The reply is an event for whoever sends messages. */
export const handler: Handler<Listed> = ({ data }, context) => {
  if (!data) throw new BadEventError('the list is missing');
  const bytes = data.files.reduce((sum, file) => sum + file.bytes, 0);
  const text = `${data.archive}: ${data.files.length} files, ${bytes} bytes`;
  context.logger.info('notification', { text });
  return {
    specversion: '1.0',
    type: 'com.example.notification',
    data: { to: process.env.RECIPIENT, text },
  };
};
