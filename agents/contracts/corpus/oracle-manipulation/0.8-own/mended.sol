// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;

contract Exchange {
    mapping(address => uint256) public tokens;
    uint256 public stock = 1000 ether;
    uint256 public constant RATE = 0.01 ether;

    constructor() payable {}

    function lend(uint256 amount) external payable {
        require(msg.value * 1 ether >= 2 * amount * RATE, "too little");
        stock -= amount;
        tokens[msg.sender] += amount;
    }
}
