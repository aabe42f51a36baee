// SPDX-License-Identifier: MIT
pragma solidity ^0.6.8;

/// Pays wages and remembers who was paid.
contract Payroll {
    address public payer;
    mapping(address => bool) public paid;

    constructor() public payable {
        payer = msg.sender;
    }

    function pay(address payable worker, uint256 wage) external {
        require(msg.sender == payer, "payer only");
        require(!paid[worker], "already");
        paid[worker] = true;
        bool arrived = worker.send(wage);
        require(arrived, "refused");
    }
}
