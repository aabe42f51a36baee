// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;

contract Exchange {
    mapping(address => uint256) public tokens;
    uint256 public stock = 1000 ether;

    constructor() payable {}

    function rate() public view returns (uint256) {
        return (address(this).balance * 1 ether) / stock;
    }

    function lend(uint256 amount) external payable {
        require(msg.value * 1 ether >= 2 * amount * rate(), "too little");
        stock -= amount;
        tokens[msg.sender] += amount;
    }
}
