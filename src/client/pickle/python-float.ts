/** A Python `float`: JavaScript's numbers do not distinguish 1.0 from 1. */
export class PythonFloat {
  constructor(readonly value: number) {}

  /** As Python writes it: `1.0`, `1e-07`, `1e+16`, `inf`, `nan`. */
  toString(): string {
    const { value } = this;
    if (Number.isNaN(value)) return 'nan';
    const sign = value < 0 || Object.is(value, -0) ? '-' : '';
    if (!Number.isFinite(value)) return `${sign}inf`;
    // The fewest digits that identify this number; Python and JavaScript choose the same ones.
    const [mantissa = '', power = ''] = Math.abs(value).toExponential().split('e');
    const [digits, exponent] = [mantissa.replace('.', ''), Number(power)];
    if (exponent >= 16 || exponent < -4) {
      const places = String(Math.abs(exponent)).padStart(2, '0');
      return `${sign}${mantissa}e${exponent < 0 ? '-' : '+'}${places}`;
    }
    if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
    const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
    return `${sign}${whole}.${digits.slice(exponent + 1) || '0'}`;
  }
}
