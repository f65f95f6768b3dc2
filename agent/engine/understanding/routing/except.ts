/** Opens what an owner keeps out of a task: « not for existing customers ». For normalised text. */
export const EXCEPT =
  /^(?:do not|don t|not|never|except|unless|this is not|n utilisez pas|ne pas|pas|sauf|excepte|a l exception)\b/;
