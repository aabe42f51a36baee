// SPDX-License-Identifier: MIT
pragma solidity ^0.4.24;

/// Coins that go from hand to hand.
contract Purse {
    mapping(address => uint256) private coins;

    constructor() public {
        coins[msg.sender] = 10000;
    }

    modifier whole(uint256 size) {
        require(msg.data.length >= size + 4);
        _;
    }

    function hand(address to, uint256 count) public whole(64) returns (bool) {
        require(coins[msg.sender] >= count);
        require(coins[to] + count >= coins[to]);
        coins[msg.sender] -= count;
        coins[to] += count;
        return true;
    }
}
