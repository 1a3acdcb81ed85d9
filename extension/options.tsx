import { transport } from "../src/browser/extension";
import { locale, stored } from "../src/browser/interface";
import { optionsDoor } from "../src/browser/options-door";
import { mountOptions, pagesHost } from "../src/panel/pages/mount";

mountOptions(document, pagesHost(optionsDoor, stored, transport), locale);
