// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// Balances that can be moved, paid out under a lock that the other door does not have.
contract Bank {
    mapping(address => uint256) private held;
    uint256 private door = 1;

    modifier locked() {
        require(door == 1, "busy");
        door = 2;
        _;
        door = 1;
    }

    function payIn() external payable locked {
        held[msg.sender] += msg.value;
    }

    function hand(address to, uint256 amount) external {
        held[msg.sender] -= amount;
        held[to] += amount;
    }

    function payOut(uint256 amount) external locked {
        require(held[msg.sender] >= amount, "too much");
        (bool done, ) = msg.sender.call{value: amount}("");
        require(done, "refused");
        held[msg.sender] -= amount;
    }
}
