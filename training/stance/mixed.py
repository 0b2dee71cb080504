"""A mean of weights, each by its share: python mixed.py OUT SHARE=WEIGHTS …"""
import sys

import torch


def main(out, *parts):
    shares, states = zip(*((float(share), torch.load(path)) for share, path in (p.split("=", 1) for p in parts)))
    torch.save({k: sum(share * s[k] for share, s in zip(shares, states)) for k in states[0]}, out)


if __name__ == "__main__":
    main(*sys.argv[1:])
