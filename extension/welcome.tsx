import { transport } from "../src/browser/extension";
import { locale, stored } from "../src/browser/interface";
import { optionsDoor } from "../src/browser/options-door";
import { mountWelcome, pagesHost } from "../src/panel/pages/mount";

mountWelcome(document, pagesHost(optionsDoor, stored, transport), locale);
