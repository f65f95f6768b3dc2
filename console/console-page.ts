/** The page's script: defines the console and its pages. */
import './app/console-app.ts';
