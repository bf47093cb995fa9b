/** Parameters of SlowFlow, made by: metaflow-runner types slowflow.py */
export type SlowFlowParameters = {
  /** Type int, default 3. */
  readonly seconds?: number | bigint;
};
