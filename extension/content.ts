import { transport } from "../src/browser/page";
import { messenger } from "../src/messages";

void messenger(transport).toBackground("changed", null);
