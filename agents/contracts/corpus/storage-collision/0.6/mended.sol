// SPDX-License-Identifier: MIT
pragma solidity ^0.6.8;

/// Both sides keep these variables at the same slots.
contract Slots {
    address internal target;
    address internal boss;
}

/// Holds the logic's storage and forwards every call.
contract Front is Slots {
    constructor(address first) public {
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

contract Ledger is Slots {
    uint256 private total;
    mapping(address => uint256) private entries;

    function add(uint256 amount) external {
        require(amount < 1000000, "large");
        require(entries[msg.sender] < 1000000 && total < 1000000, "full");
        entries[msg.sender] += amount;
        total += amount;
    }
}
