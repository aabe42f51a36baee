// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// A token with a fixed supply.
contract Beads {
    mapping(address => uint256) public held;
    uint256 public supply;

    constructor(uint256 first) {
        held[msg.sender] = first;
        supply = first;
    }

    function give(address to, uint256 count) external {
        held[msg.sender] -= count;
        held[to] += count;
    }
}
