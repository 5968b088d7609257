import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';

/** Bundles one module as the extension is bundled, for a page of a bench: its exports become the global `bench`. */
export async function inPage(module: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL(`../../${module}`, import.meta.url)),
        formats: ['iife'],
        name: 'bench',
        fileName: 'bench',
      },
    },
  });
  const [bundle] = built as Rollup.RollupOutput[];
  if (!bundle) throw new Error(`${module} was not built`);
  return bundle.output[0].code;
}
