// SPDX-License-Identifier: MIT
pragma solidity ^0.7.4;

/// Holds the logic's storage and forwards every call.
contract Front {
    address private target;
    address private boss;

    constructor(address first) {
        target = first;
        boss = msg.sender;
    }

    function upgrade(address next) external {
        require(msg.sender == boss, "boss only");
        target = next;
    }

    function relay(bytes calldata input) external returns (bool) {
        require(msg.sender == boss, "boss only");
        (bool ok, ) = target.delegatecall(input);
        require(ok, "failed");
        return ok;
    }
}

contract Ledger {
    uint256 private total;
    mapping(address => uint256) private entries;

    function add(uint256 amount) external {
        require(amount < 1000000, "large");
        require(entries[msg.sender] < 1000000 && total < 1000000, "full");
        entries[msg.sender] += amount;
        total += amount;
    }
}
