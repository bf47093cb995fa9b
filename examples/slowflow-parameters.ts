/** Parameters of SlowFlow, made by: metaflow-runner types slowflow.py */
export type SlowFlowParameters = {
  /** Metaflow's type is int, the default 3. */
  readonly seconds?: number | bigint;
};
