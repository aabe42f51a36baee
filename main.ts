import { enableCompileCache } from 'node:module';

/** The app of cdk8s.yaml: `npx cdk8s synth` runs this file, `npm run synth` the same command without the CLI. */
enableCompileCache(new URL('.cache/compile', import.meta.url).pathname);
const { run } = await import('./cli/run.ts');
const { copyForCdk8s } = await import('./cli/cdk8s-output.ts');

process.exitCode = await run(['synth']);
if (process.exitCode === 0) copyForCdk8s(process.env.CDK8S_OUTDIR);
