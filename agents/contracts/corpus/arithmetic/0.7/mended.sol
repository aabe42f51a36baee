// SPDX-License-Identifier: MIT
pragma solidity ^0.7.4;

/// A token with a fixed supply.
contract Beads {
    mapping(address => uint256) public held;
    uint256 public supply;

    constructor(uint256 first) {
        held[msg.sender] = first;
        supply = first;
    }

    function sum(uint256 a, uint256 b) internal pure returns (uint256 c) {
        c = a + b;
        require(c >= a, "too large");
    }

    function rest(uint256 a, uint256 b) internal pure returns (uint256) {
        require(b <= a, "too small");
        return a - b;
    }

    function give(address to, uint256 count) external {
        held[msg.sender] = rest(held[msg.sender], count);
        held[to] = sum(held[to], count);
    }
}
