import { transport } from "../src/browser/extension";
import { locale, stored } from "../src/browser/interface";
import { panelDoor } from "../src/browser/panel-door";
import { mountPanel } from "../src/panel/mount";
import { panelHost } from "../src/panel/session/host";

mountPanel(document, panelHost(panelDoor(false), stored, transport), locale, "popup");
