import { fertig } from '../../src/emulator/tenants/fertig';
import { run } from './rig/contract';
import { signIn } from './rig/sign-in';
import { expect, test } from './rig/test';

test('what came too late is named once beside the verdict, and no more once it has come', async ({
  page,
  microsoft,
}) => {
  microsoft.tenant = fertig.tenant(new Date());
  microsoft.fault = ({ url }) => (url.includes('/directory/deletedItems/') ? 'hang' : undefined);
  await page.goto('/');
  await signIn(page);
  const late = page.locator('[data-late-place]');
  await expect(late).toHaveText(
    'Darauf hat Microsoft nicht rechtzeitig geantwortet: Gelöschte Registrierungen, falls Ihre dabei ist ' +
      'Was darauf beruht, ist nicht oder nur zum Teil geprüft; alles andere gilt. Prüfen Sie gleich noch einmal.',
    { useInnerText: true },
  );
  microsoft.fault = undefined;
  await page.getByRole('button', { name: 'Erneut prüfen' }).click();
  await expect(late).toBeHidden();
  await expect(run(page)).toHaveAttribute('data-run', 'done');
});
