// SPDX-License-Identifier: MIT
pragma solidity ^0.4.24;

interface IGold {
    function approve(address spender, uint256 amount) external returns (bool);
    function transfer(address to, uint256 amount) external returns (bool);
}

contract Arbitrageur {
    IGold internal gold;
    address internal lender;
    address internal boss;

    constructor(IGold metal, address bank) public {
        gold = metal;
        lender = bank;
        boss = msg.sender;
    }

    function onLoan(address starter, uint256 sum, uint256 cost, bytes plan) external returns (bool) {
        require(starter != address(0));
        address to = address(uint160(uint256(keccak256(plan))));
        gold.transfer(to, sum);
        require(gold.approve(lender, sum + cost));
        return true;
    }
}
