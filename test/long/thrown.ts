import type { Browser } from "../../scripts/browser/chromium";

interface Developer {
  readonly updateProfileConfiguration: (update: object) => Promise<void>;
  readonly updateExtensionConfiguration: (update: object) => Promise<void>;
  readonly deleteExtensionErrors: (which: object) => Promise<void>;
  readonly getExtensionInfo: (id: string) => Promise<{
    readonly runtimeErrors: readonly { readonly message: string; readonly severity: string }[];
  }>;
}

/**
 * What nobody caught in any part of the extension (worker, content scripts, pages) since the last call, as the
 * browser's own page of extensions lists it. The first call begins the collecting.
 */
export async function thrown({ context, extensionId }: Browser): Promise<string[]> {
  const settings = await context.newPage();
  try {
    await settings.goto("chrome://extensions/");
    return await settings.evaluate(async (id) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: Developer };
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration({ extensionId: id, errorCollection: true });
      const { runtimeErrors } = await developerPrivate.getExtensionInfo(id);
      await developerPrivate.deleteExtensionErrors({ extensionId: id });
      return runtimeErrors.filter(({ severity }) => severity === "ERROR").map(({ message }) => message);
    }, extensionId);
  } finally {
    await settings.close();
  }
}
