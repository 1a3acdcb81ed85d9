import type { ManifestV3Export } from "@crxjs/vite-plugin";
import manifest from "../manifest.json" with { type: "json" };
import packageFile from "../package.json" with { type: "json" };

const { version } = packageFile;

/** Sites that the demo builds may read without being asked: a permission prompt cannot be clicked in a test. */
const DEMO_HOSTS = ["http://localhost/*"];

/** Firefox paints CSS highlights from 140 on; from 142 on it says of every add-on what it collects: of this one nothing. */
const GECKO = {
  id: "{c7ee2c0a-8a53-4b0a-9c0e-5d4f7a1b6e29}",
  strict_min_version: "142.0",
  data_collection_permissions: { required: ["none"] },
};

/** Whether a build mode is for Firefox. */
export const isForFirefox = (mode: string): boolean => mode.startsWith("firefox");

/**
 * The manifest of a build: manifest.json is Chrome's, and the others differ from it by what stands here. A demo build
 * differs from the shipped one in its host permission alone.
 *
 * @param mode "production", "demo", "firefox" or "firefox-demo"
 */
export function manifestFor(mode: string): ManifestV3Export {
  const browsers = isForFirefox(mode) ? firefox() : { ...manifest, version };
  const demo = mode.endsWith("demo") ? { host_permissions: DEMO_HOSTS } : {};
  return { ...browsers, ...demo } as ManifestV3Export;
}

/** An event page for the worker, and the sidebar for the side panel. */
function firefox() {
  const { side_panel, minimum_chrome_version: _chrome, background, action, ...rest } = manifest;
  return {
    ...rest,
    version,
    permissions: rest.permissions.filter((name) => name !== "sidePanel"),
    background: { scripts: [background.service_worker], type: background.type },
    action: { ...action, theme_icons: [16, 32].map(themed) },
    sidebar_action: {
      default_panel: side_panel.default_path,
      default_title: manifest.name,
      default_icon: action.default_icon,
      open_at_install: false,
    },
    browser_specific_settings: { gecko: GECKO },
  };
}

/** Firefox names these icons by the colour of the theme's text: a dark theme has light text. */
const themed = (size: number) => ({
  dark: `extension/icons/icon-${size}.png`,
  light: `extension/icons/icon-dark-${size}.png`,
  size,
});
