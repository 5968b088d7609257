import type { UseStore } from 'idb-keyval';
import type { ExtraMember } from '../../exchange/package/write-package.ts';
import { fillForm } from '../../idp/forms/fill.ts';
import { readPlan } from '../../store/read-years.ts';
import { readFormSources } from './print.ts';

/** The forms of a fiscal year (B.E.) as workbooks to go along in a package; none while the year has no plan. */
export async function packageExtras(use: UseStore, fiscalYear: number): Promise<ExtraMember[]> {
  if ((await readPlan(use, fiscalYear)) === null) return [];
  const [{ formSheet }, { writeXlsx }] = await Promise.all([
    import('../../exchange/xlsx/form-sheet.ts'),
    import('../../exchange/xlsx/write-xlsx.ts'),
  ]);
  return Promise.all(
    (['IDP1', 'IDP2'] as const).map(async (form) => {
      const { sources } = await readFormSources(use, { form, fiscalYear });
      const bytes = await writeXlsx([formSheet(fillForm(form, sources))]);
      return { name: `${form.toLowerCase()}.xlsx`, bytes };
    }),
  );
}
