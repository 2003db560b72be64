/** What of npm's bill of materials differs from run to run and from machine to machine, or is put right here. */
interface Bill {
  serialNumber?: string;
  metadata: { timestamp?: string; tools?: unknown; component: { name: string } };
}

/**
 * The bill of materials of `npm sbom`, the same for the same lock file: without its time and number, without the
 * version of npm, and with the project's name, for which npm takes that of the folder.
 */
export const reproducible = (json: string, name: string) => {
  const bill = JSON.parse(json) as Bill;
  delete bill.serialNumber;
  delete bill.metadata.timestamp;
  delete bill.metadata.tools;
  bill.metadata.component.name = name;
  return `${JSON.stringify(bill, null, 2)}\n`;
};
