// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;

contract Faucet {
    mapping(address => uint256) private rounds;

    modifier onlyPeople() {
        if (msg.sender.code.length != 0) revert("no machines");
        _;
    }

    receive() external payable {}

    function drip() external onlyPeople {
        require(rounds[msg.sender] == 0, "once");
        rounds[msg.sender] = block.number;
        (bool sent, ) = msg.sender.call{value: 1 gwei}("");
        require(sent);
    }
}
