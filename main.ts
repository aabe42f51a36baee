import { enableCompileCache } from 'node:module';

/** The app of cdk8s.yaml: `npx cdk8s synth` runs this file, `npm run synth` the same synthesis without the CLI. */
enableCompileCache(new URL('.cache/compile', import.meta.url).pathname);
const { reporting, run } = await import('./cli/run.ts');

const { CDK8S_OUTDIR: outdir, CDK8S_RECORD_CONSTRUCT_METADATA: metadata } = process.env;
process.exitCode = outdir
  ? await reporting(async () => {
      const { synthesizeForCdk8s } = await import('./cli/validation-plugin/app.ts');
      return synthesizeForCdk8s({ outdir, validated: metadata === 'true' });
    })
  : await run(['synth']);
