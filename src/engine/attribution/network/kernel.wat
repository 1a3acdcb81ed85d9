;; The inner loops of the reader, four floats at a time. `npx tsx training/kernel.ts` assembles this file into
;; kernel-binary.ts. plain-kernel.ts does the same sums one at a time; a test holds the two equal to within rounding.
;; Pointers are bytes into the imported memory; nothing here allocates or reads out of what the caller names.
(module
  (memory (import "heap" "memory") 1)

  ;; out[0..m) += x[0..n) · W, W as blocks of 32 columns: W[m / 32][n][32]; m a multiple of 32, n > 0.
  (func (export "affine") (param $x i32) (param $w i32) (param $out i32) (param $n i32) (param $m i32)
    (local $end i32) (local $xEnd i32) (local $p i32) (local $s v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local $e v128) (local $f v128) (local $g v128) (local $h v128)
    (local.set $end (i32.add (local.get $out) (i32.shl (local.get $m) (i32.const 2))))
    (local.set $xEnd (i32.add (local.get $x) (i32.shl (local.get $n) (i32.const 2))))
    (loop $blocks
      (local.set $a (v128.load (local.get $out)))
      (local.set $b (v128.load offset=16 (local.get $out)))
      (local.set $c (v128.load offset=32 (local.get $out)))
      (local.set $d (v128.load offset=48 (local.get $out)))
      (local.set $e (v128.load offset=64 (local.get $out)))
      (local.set $f (v128.load offset=80 (local.get $out)))
      (local.set $g (v128.load offset=96 (local.get $out)))
      (local.set $h (v128.load offset=112 (local.get $out)))
      (local.set $p (local.get $x))
      (loop $inputs
        (local.set $s (v128.load32_splat (local.get $p)))
        (local.set $a (f32x4.add (local.get $a) (f32x4.mul (local.get $s) (v128.load (local.get $w)))))
        (local.set $b (f32x4.add (local.get $b) (f32x4.mul (local.get $s) (v128.load offset=16 (local.get $w)))))
        (local.set $c (f32x4.add (local.get $c) (f32x4.mul (local.get $s) (v128.load offset=32 (local.get $w)))))
        (local.set $d (f32x4.add (local.get $d) (f32x4.mul (local.get $s) (v128.load offset=48 (local.get $w)))))
        (local.set $e (f32x4.add (local.get $e) (f32x4.mul (local.get $s) (v128.load offset=64 (local.get $w)))))
        (local.set $f (f32x4.add (local.get $f) (f32x4.mul (local.get $s) (v128.load offset=80 (local.get $w)))))
        (local.set $g (f32x4.add (local.get $g) (f32x4.mul (local.get $s) (v128.load offset=96 (local.get $w)))))
        (local.set $h (f32x4.add (local.get $h) (f32x4.mul (local.get $s) (v128.load offset=112 (local.get $w)))))
        (local.set $w (i32.add (local.get $w) (i32.const 128)))
        (local.set $p (i32.add (local.get $p) (i32.const 4)))
        (br_if $inputs (i32.lt_u (local.get $p) (local.get $xEnd))))
      (v128.store (local.get $out) (local.get $a))
      (v128.store offset=16 (local.get $out) (local.get $b))
      (v128.store offset=32 (local.get $out) (local.get $c))
      (v128.store offset=48 (local.get $out) (local.get $d))
      (v128.store offset=64 (local.get $out) (local.get $e))
      (v128.store offset=80 (local.get $out) (local.get $f))
      (v128.store offset=96 (local.get $out) (local.get $g))
      (v128.store offset=112 (local.get $out) (local.get $h))
      (local.set $out (i32.add (local.get $out) (i32.const 128)))
      (br_if $blocks (i32.lt_u (local.get $out) (local.get $end)))))

  ;; out[0..m) += row[0..m); m a multiple of 4, m > 0.
  (func (export "add") (param $row i32) (param $out i32) (param $m i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $out) (i32.shl (local.get $m) (i32.const 2))))
    (loop $next
      (v128.store (local.get $out)
        (f32x4.add (v128.load (local.get $out)) (v128.load (local.get $row))))
      (local.set $row (i32.add (local.get $row) (i32.const 16)))
      (local.set $out (i32.add (local.get $out) (i32.const 16)))
      (br_if $next (i32.lt_u (local.get $out) (local.get $end)))))

  ;; 1 / (1 + e^-x); e^x by 2^n · p(r), |r| <= ln 2 / 2 (Cephes' expf polynomial, relative error below 2e-7).
  (func $sigmoid (param $x v128) (result v128)
    (local $n v128) (local $r v128) (local $p v128)
    (local.set $x (f32x4.neg (f32x4.max (f32x4.min (local.get $x) (f32x4.splat (f32.const 60)))
      (f32x4.splat (f32.const -60)))))
    (local.set $n (f32x4.nearest (f32x4.mul (local.get $x) (f32x4.splat (f32.const 1.44269504088896341)))))
    (local.set $r (f32x4.sub (local.get $x) (f32x4.mul (local.get $n) (f32x4.splat (f32.const 0.693359375)))))
    (local.set $r (f32x4.add (local.get $r) (f32x4.mul (local.get $n) (f32x4.splat (f32.const 2.12194440e-4)))))
    (local.set $p (f32x4.splat (f32.const 1.9875691500e-4)))
    (local.set $p (f32x4.add (f32x4.mul (local.get $p) (local.get $r)) (f32x4.splat (f32.const 1.3981999507e-3))))
    (local.set $p (f32x4.add (f32x4.mul (local.get $p) (local.get $r)) (f32x4.splat (f32.const 8.3334519073e-3))))
    (local.set $p (f32x4.add (f32x4.mul (local.get $p) (local.get $r)) (f32x4.splat (f32.const 4.1665795894e-2))))
    (local.set $p (f32x4.add (f32x4.mul (local.get $p) (local.get $r)) (f32x4.splat (f32.const 1.6666665459e-1))))
    (local.set $p (f32x4.add (f32x4.mul (local.get $p) (local.get $r)) (f32x4.splat (f32.const 5.0000001201e-1))))
    (local.set $p (f32x4.add (f32x4.add (f32x4.mul (f32x4.mul (local.get $p) (local.get $r)) (local.get $r))
      (local.get $r)) (f32x4.splat (f32.const 1))))
    (f32x4.div (f32x4.splat (f32.const 1))
      (f32x4.add (f32x4.splat (f32.const 1))
        (f32x4.mul (local.get $p)
          (i32x4.shl (i32x4.add (i32x4.trunc_sat_f32x4_s (local.get $n)) (i32x4.splat (i32.const 127)))
            (i32.const 23))))))

  (func $tanh (param $x v128) (result v128)
    (local $s v128)
    (local.set $s (call $sigmoid (f32x4.add (local.get $x) (local.get $x))))
    (f32x4.sub (f32x4.add (local.get $s) (local.get $s)) (f32x4.splat (f32.const 1))))

  ;; row[0..m) = tanh of itself; m a multiple of 4, m > 0.
  (func (export "tanh") (param $row i32) (param $m i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $row) (i32.shl (local.get $m) (i32.const 2))))
    (loop $next
      (v128.store (local.get $row) (call $tanh (v128.load (local.get $row))))
      (local.set $row (i32.add (local.get $row) (i32.const 16)))
      (br_if $next (i32.lt_u (local.get $row) (local.get $end)))))

  ;; One step of an LSTM: gates[4h] (input, forget, candidate, output), cell[h] in place, state[h] out;
  ;; h a multiple of 4, h > 0.
  (func (export "step") (param $gates i32) (param $cell i32) (param $state i32) (param $h i32)
    (local $bytes i32) (local $end i32) (local $c v128) (local $f i32) (local $g i32) (local $o i32)
    (local.set $bytes (i32.shl (local.get $h) (i32.const 2)))
    (local.set $end (i32.add (local.get $gates) (local.get $bytes)))
    (local.set $f (local.get $end))
    (local.set $g (i32.add (local.get $f) (local.get $bytes)))
    (local.set $o (i32.add (local.get $g) (local.get $bytes)))
    (loop $next
      (local.set $c
        (f32x4.add
          (f32x4.mul (call $sigmoid (v128.load (local.get $f))) (v128.load (local.get $cell)))
          (f32x4.mul (call $sigmoid (v128.load (local.get $gates))) (call $tanh (v128.load (local.get $g))))))
      (v128.store (local.get $cell) (local.get $c))
      (v128.store (local.get $state)
        (f32x4.mul (call $sigmoid (v128.load (local.get $o))) (call $tanh (local.get $c))))
      (local.set $f (i32.add (local.get $f) (i32.const 16)))
      (local.set $g (i32.add (local.get $g) (i32.const 16)))
      (local.set $o (i32.add (local.get $o) (i32.const 16)))
      (local.set $cell (i32.add (local.get $cell) (i32.const 16)))
      (local.set $state (i32.add (local.get $state) (i32.const 16)))
      (local.set $gates (i32.add (local.get $gates) (i32.const 16)))
      (br_if $next (i32.lt_u (local.get $gates) (local.get $end)))))
)
